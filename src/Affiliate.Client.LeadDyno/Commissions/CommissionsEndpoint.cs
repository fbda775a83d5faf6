using Affiliate.Client.Accounts;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary><c>GET /commissions</c> as a list: pages of a chosen size, ended by an empty page or the stated total.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="clientFilter">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class CommissionsEndpoint(ILeadDynoApi api, AffiliateAccount account, string clientFilter = "")
    : IPagedEndpoint<LeadDynoCommission>
{
    public const int MaxPageSize = 200;

    public AffiliateAccount Account => account;

    public string Name => "commissions";

    public string QueryFingerprint => clientFilter;

    public PagingScheme Scheme { get; } = PagingScheme.Page(MaxPageSize) with { HasTotal = true };

    public async ValueTask<PageResponse<LeadDynoCommission>> FetchAsync(PageRequest request, CancellationToken cancellationToken) =>
        (await api.ListCommissionsAsync(request.PageNumber, request.Size, cancellationToken).ConfigureAwait(false)).ToPageResponse();

    public RowKey GetKey(LeadDynoCommission item) => RowKey.From(item.Id);

    public bool HasControlTotal => true;

    public async ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken)
    {
        var totals = await api.GetCommissionTotalsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        return totals.TotalCount is { } count ? new ControlTotal("GET /commissions/totals", count) : null;
    }
}
