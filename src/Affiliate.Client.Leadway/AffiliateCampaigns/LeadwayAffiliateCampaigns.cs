using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.AffiliateCampaigns;

/// <summary>Affiliates within campaigns: referral ids, suspension, moves.</summary>
public sealed class LeadwayAffiliateCampaigns
{
    private readonly LeadwayClient _client;

    internal LeadwayAffiliateCampaigns(LeadwayClient client) => _client = client;

    /// <summary>
    /// Asks whether a referral id is free: <c>GET /affiliate-manager/affiliate-campaign/{locationId}/referral-id/validate</c>. [unverified]
    /// </summary>
    /// <param name="referralId">3 to 64 letters, digits or underscores.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is of another form.</exception>
    public Task<LeadwayReferralIdAvailability> ValidateReferralIdAsync(string referralId, CancellationToken cancellationToken = default) =>
        _client.Api.ValidateReferralIdAsync(_client.LocationId, Ranges.ReferralId(referralId), cancellationToken);

    /// <summary>
    /// Changes an affiliate's name in its links: <c>PUT
    /// /affiliate-manager/affiliate-campaign/{locationId}/affiliate/{affiliateId}/referral-id</c>. [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="change">The new name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayReferralId> UpdateReferralIdAsync(
        string affiliateId,
        LeadwayUpdateReferralIdRequest change,
        CancellationToken cancellationToken = default
    ) => _client.Api.UpdateReferralIdAsync(_client.LocationId, affiliateId, change, cancellationToken);

    /// <summary>
    /// Suspends an affiliate from a campaign, which <b>cancels its pending and denied payouts, commissions and transactions</b>: <c>PUT
    /// /affiliate-manager/affiliate-campaign/{locationId}/campaign/{campaignId}/affiliate/{affiliateId}/suspension</c>. [unverified]
    /// </summary>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayOutcome> SuspendAndCancelPayoutsAsync(
        string campaignId,
        string affiliateId,
        CancellationToken cancellationToken = default
    ) => _client.Api.SetSuspensionAsync(_client.LocationId, campaignId, affiliateId, new() { IsSuspended = true }, cancellationToken);

    /// <summary>
    /// Reinstates an affiliate in a campaign, which <b>makes its cancelled payouts pending</b>: <c>PUT
    /// /affiliate-manager/affiliate-campaign/{locationId}/campaign/{campaignId}/affiliate/{affiliateId}/suspension</c>. [unverified]
    /// </summary>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayOutcome> ReinstateAndRestorePayoutsAsync(
        string campaignId,
        string affiliateId,
        CancellationToken cancellationToken = default
    ) => _client.Api.SetSuspensionAsync(_client.LocationId, campaignId, affiliateId, new() { IsSuspended = false }, cancellationToken);

    /// <summary>
    /// Moves an affiliate to another campaign: <c>POST
    /// /affiliate-manager/affiliate-campaign/{locationId}/affiliate/{affiliateId}/move-campaign</c>. [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="move">From where to where.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayOutcome> MoveToCampaignAsync(
        string affiliateId,
        LeadwayMoveToCampaignRequest move,
        CancellationToken cancellationToken = default
    ) => _client.Api.MoveToCampaignAsync(_client.LocationId, affiliateId, move, cancellationToken);
}
