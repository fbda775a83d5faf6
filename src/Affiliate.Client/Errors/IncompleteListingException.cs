namespace Affiliate.Client;

/// <summary>
/// A listing ended with evidence that rows are missing and that re-reading could not bring them back.
/// Every row that could be read was yielded before; <see cref="Receipt"/> says what was seen.
/// </summary>
public sealed class IncompleteListingException(AffiliateAccount account, string listing, CompletenessReceipt receipt)
    : AffiliateClientException(account, listing, Describe(account, listing, receipt), null)
{
    /// <summary>What the walk saw.</summary>
    public CompletenessReceipt Receipt { get; } = receipt;

    /// <inheritdoc/>
    public override bool IsTransient => true;

    private static string Describe(AffiliateAccount account, string listing, CompletenessReceipt receipt) =>
        $"{account}: {listing}: the listing is incomplete: {receipt?.Reason} Read it again when the data is quieter, "
        + "or set PagingOptions.OnIncomplete to Report to get the receipt instead of this exception.";
}
