using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;

namespace Affiliate.Client.Paging;

/// <summary>
/// A listing ended with evidence that rows are missing and that re-reading could not bring them back.
/// Every row that could be read was yielded before; <see cref="Completeness"/> says what was seen.
/// </summary>
public sealed class IncompleteListingException(AffiliateAccount account, string listing, CompletenessReport completeness)
    : AffiliateClientException(account, listing, Describe(account, listing, completeness), null)
{
    /// <summary>What the walk saw.</summary>
    public CompletenessReport Completeness { get; } = completeness;

    /// <inheritdoc/>
    public override bool IsTransient => true;

    private static string Describe(AffiliateAccount account, string listing, CompletenessReport completeness) =>
        $"{account}: {listing}: the listing is incomplete: {completeness?.Reason} Read it again when the data is quieter, "
        + "or set PagingOptions.OnIncomplete to Report to get the completeness report instead of this exception.";
}
