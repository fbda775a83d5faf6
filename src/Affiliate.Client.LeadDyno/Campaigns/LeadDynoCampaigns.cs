using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Leads;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Campaigns;

/// <summary>Campaigns.</summary>
public sealed class LeadDynoCampaigns
{
    private readonly ILeadDynoApi _api;
    private readonly AffiliateAccount _account;

    internal LeadDynoCampaigns(ILeadDynoApi api, AffiliateAccount account) => (_api, _account) = (api, account);

    /// <summary>Lists campaigns: <c>GET /campaigns</c>.</summary>
    /// <param name="createdAfter">Only those made after this moment, to the second.</param>
    /// <param name="createdBefore">
    /// Only those made before this moment, to the second, rounded up. A past moment keeps new rows out of a long walk.
    /// </param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    public AsyncPageable<LeadDynoCampaign> List(
        Instant? createdAfter = null, Instant? createdBefore = null, PagingOptions? paging = null) =>
        Pageable.Create(
            LeadDynoList.Fixed<LeadDynoCampaign>(
                _account,
                "campaigns",
                [("after", LeadDynoFormat.Down(createdAfter)), ("before", LeadDynoFormat.Up(createdBefore))],
                (page, token) => _api.ListCampaignsAsync(page, LeadDynoFormat.Up(createdBefore), LeadDynoFormat.Down(createdAfter), token),
                "GET /campaigns/count",
                createdAfter is null && createdBefore is null ? _api.CountCampaignsAsync : null),
            paging);

    /// <summary>Counts campaigns: <c>GET /campaigns/count</c>.</summary>
    public Task<long> CountAsync(CancellationToken cancellationToken = default) =>
        _api.CountCampaignsAsync(cancellationToken).NumberAsync(_account, "CountCampaigns");

    /// <summary>Reads a campaign: <c>GET /campaigns/{id}</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoCampaign> GetAsync(long id, CancellationToken cancellationToken = default) =>
        _api.GetCampaignAsync(id, cancellationToken).FoundAsync(_account, "GetCampaign");

    /// <summary>Lists the leads of a campaign: <c>GET /campaigns/{id}/leads</c>. In the archived documentation only.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    public AsyncPageable<LeadDynoLead> ListLeads(long id, PagingOptions? paging = null) =>
        Pageable.Create(
            LeadDynoList.Fixed<LeadDynoLead>(
                _account, "campaign-leads", [("campaign", id)],
                (page, token) => _api.ListCampaignLeadsAsync(id, page, token)),
            paging);
}
