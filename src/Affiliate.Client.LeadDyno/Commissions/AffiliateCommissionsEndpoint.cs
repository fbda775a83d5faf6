using System.Globalization;
using Affiliate.Client.Accounts;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary>
/// <c>GET /affiliates/{id}/commissions/filter</c> as a list: pages of a chosen size, ended by an empty page or the stated total.
/// </summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="affiliateId">The affiliate.</param>
/// <param name="status">Only those of this status; null for all.</param>
/// <param name="clientFilter">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class AffiliateCommissionsEndpoint(
    ILeadDynoApi api,
    AffiliateAccount account,
    long affiliateId,
    LeadDynoCommissionStatus? status = null,
    string clientFilter = ""
) : IPagedEndpoint<LeadDynoCommission>
{
    public AffiliateAccount Account => account;

    public string Name => "affiliate-commissions";

    public string QueryFingerprint =>
        string.Create(CultureInfo.InvariantCulture, $"affiliate={affiliateId}&status={status?.Value}&{clientFilter}");

    public PagingScheme Scheme { get; } = PagingScheme.Page(CommissionsEndpoint.MaxPageSize) with { HasTotal = true };

    public async ValueTask<PageResponse<LeadDynoCommission>> FetchAsync(PageRequest request, CancellationToken cancellationToken) =>
        (
            await api.ListAffiliateCommissionsAsync(affiliateId, request.PageNumber, request.Size, status, cancellationToken)
                .ConfigureAwait(false)
        ).ToPageResponse();

    public RowKey GetKey(LeadDynoCommission item) => RowKey.From(item.Id);
}
