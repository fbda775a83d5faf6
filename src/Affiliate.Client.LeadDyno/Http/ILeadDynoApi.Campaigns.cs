using Affiliate.Client.LeadDyno.Campaigns;
using Affiliate.Client.LeadDyno.Leads;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.LeadDyno.Http;

public partial interface ILeadDynoApi
{
    /// <summary>
    /// Lists campaigns, one page from 1 of a size that the vendor fixes: <c>GET /campaigns</c>. Moments are sent to the second.
    /// </summary>
    [Get("/campaigns")]
    Task<LeadDynoPage<LeadDynoCampaign>> ListCampaignsAsync(
        int? page = null,
        [Query(Format = LeadDynoFormat.Moment), AliasAs("created_before")] Instant? createdBefore = null,
        [Query(Format = LeadDynoFormat.Moment), AliasAs("created_after")] Instant? createdAfter = null,
        CancellationToken cancellationToken = default);

    /// <summary>Counts campaigns: <c>GET /campaigns/count</c>. In the archived documentation only.</summary>
    [Get("/campaigns/count")]
    Task<LeadDynoCount> CountCampaignsAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads a campaign: <c>GET /campaigns/{id}</c>.</summary>
    [Get("/campaigns/{id}")]
    Task<LeadDynoRecord<LeadDynoCampaign>> GetCampaignAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the leads of a campaign, one page from 1 of a size that the vendor fixes: <c>GET /campaigns/{id}/leads</c>. In the archived
    /// documentation only.
    /// </summary>
    [Get("/campaigns/{id}/leads")]
    Task<LeadDynoPage<LeadDynoLead>> ListCampaignLeadsAsync(long id, int? page = null, CancellationToken cancellationToken = default);
}
