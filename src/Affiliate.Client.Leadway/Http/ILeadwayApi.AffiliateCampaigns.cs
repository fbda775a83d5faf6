using Affiliate.Client.Leadway.AffiliateCampaigns;
using Affiliate.Client.Leadway.Shared;
using Refit;

namespace Affiliate.Client.Leadway.Http;

public partial interface ILeadwayApi
{
    /// <summary>
    /// Asks whether a referral id is free: <c>GET /affiliate-manager/affiliate-campaign/{locationId}/referral-id/validate</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="referralId">The id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliate-manager/affiliate-campaign/{locationId}/referral-id/validate")]
    Task<LeadwayReferralIdAvailability> ValidateReferralIdAsync(
        string locationId,
        string referralId,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Changes an affiliate's name in its links: <c>PUT
    /// /affiliate-manager/affiliate-campaign/{locationId}/affiliate/{affiliateId}/referral-id</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="change">The new name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/affiliate-manager/affiliate-campaign/{locationId}/affiliate/{affiliateId}/referral-id")]
    Task<LeadwayReferralId> UpdateReferralIdAsync(
        string locationId,
        string affiliateId,
        [Body] LeadwayUpdateReferralIdRequest change,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Suspends an affiliate, which <b>cancels its pending and denied payouts, commissions and transactions</b>, or reinstates it, which
    /// makes cancelled ones pending: <c>PUT
    /// /affiliate-manager/affiliate-campaign/{locationId}/campaign/{campaignId}/affiliate/{affiliateId}/suspension</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="suspension">Suspended or not.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/affiliate-manager/affiliate-campaign/{locationId}/campaign/{campaignId}/affiliate/{affiliateId}/suspension")]
    Task<LeadwayOutcome> SetSuspensionAsync(
        string locationId,
        string campaignId,
        string affiliateId,
        [Body] LeadwaySuspension suspension,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Moves an affiliate to another campaign: <c>POST
    /// /affiliate-manager/affiliate-campaign/{locationId}/affiliate/{affiliateId}/move-campaign</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="move">From where to where.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/affiliate-manager/affiliate-campaign/{locationId}/affiliate/{affiliateId}/move-campaign")]
    Task<LeadwayOutcome> MoveToCampaignAsync(
        string locationId,
        string affiliateId,
        [Body] LeadwayMoveToCampaignRequest move,
        CancellationToken cancellationToken = default);
}
