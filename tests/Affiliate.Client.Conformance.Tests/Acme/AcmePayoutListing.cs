using Affiliate.Client.Paging;

namespace Affiliate.Client.Acme;

/// <summary><c>GET /payouts</c> as a list: pages of a chosen size, ended by an answer without a next link.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="query">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class AcmePayoutListing(IAcmeApi api, AffiliateAccount account, string query) : IListing<AcmePayout>
{
    public const int MaxPageSize = 100;

    public AffiliateAccount Account => account;

    public string Name => "payouts";

    public string QueryText => query;

    public ListingShape Shape { get; } = ListingShape.Token(MaxPageSize);

    public async ValueTask<ListingWindow<AcmePayout>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        using var answer = await api.ListPayoutsAsync(window.Size, window.Token, cancellationToken).ConfigureAwait(false);
        // Refit declares content and headers as nullable for its own errors; here an answer without them has thrown.
        var rows = answer.Content!;
        if (rows.Any(row => string.IsNullOrEmpty(row?.Id))) throw new ProtocolException(account, "ListPayouts", "a row has no id.", "$[*].id");
        return new ListingWindow<AcmePayout>(rows) { NextToken = AcmeLink.NextCursor(answer.Headers!) };
    }

    public RowKey KeyOf(AcmePayout item) => RowKey.From(item.Id!);
}
