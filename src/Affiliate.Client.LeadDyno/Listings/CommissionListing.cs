using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno;

/// <summary><c>GET /commissions</c> as a list: pages of a chosen size, ended by an empty page.</summary>
internal sealed class CommissionListing(ILeadDynoApi api, AffiliateAccount account) : IListing<LeadDynoCommission>
{
    public const int MaxPageSize = 200;

    public AffiliateAccount Account => account;

    public string Name => "commissions";

    public string QueryText => "";

    public ListingShape Shape { get; } = ListingShape.Page(MaxPageSize);

    public async ValueTask<ListingWindow<LeadDynoCommission>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        var page = await api.ListCommissionsAsync(window.PageNumber, window.Size, cancellationToken).ConfigureAwait(false);
        var rows = page.Commissions
            ?? throw new ProtocolException(account, "ListCommissions", "the answer has no commissions", "$.commissions");
        return new ListingWindow<LeadDynoCommission>(rows) { TotalCount = page.TotalEntries, EchoedSize = page.PerPage };
    }

    public RowKey KeyOf(LeadDynoCommission item) => RowKey.From(item.Id);
}
