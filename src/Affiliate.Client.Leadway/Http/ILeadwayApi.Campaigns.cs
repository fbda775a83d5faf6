using Affiliate.Client.Leadway.Campaigns;
using Refit;

namespace Affiliate.Client.Leadway.Http;

public partial interface ILeadwayApi
{
    /// <summary>Lists campaigns, one page: <c>GET /affiliate-manager/{locationId}/campaigns</c>. [unverified]</summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="query">A text to search for.</param>
    /// <param name="skip">Rows to skip, from 0.</param>
    /// <param name="limit">Rows to return, 1 to 100; the vendor's default is 10.</param>
    /// <param name="onlyActiveLiveMode">Only active ones that are no tests; the vendor's default is false.</param>
    /// <param name="trackTypes">Only those that track one of these.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliate-manager/{locationId}/campaigns")]
    Task<LeadwayCampaignPage> ListCampaignsAsync(
        string locationId,
        string? query = null,
        long? skip = null,
        int? limit = null,
        bool? onlyActiveLiveMode = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<LeadwayTrackType>? trackTypes = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets one campaign: <c>GET /affiliate-manager/{locationId}/campaigns/{campaignId}</c>. [unverified]</summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliate-manager/{locationId}/campaigns/{campaignId}")]
    Task<LeadwayCampaign> GetCampaignAsync(string locationId, string campaignId, CancellationToken cancellationToken = default);
}
