namespace Affiliate.Client.Leadway.AffiliateCampaigns;

/// <summary>Whether an affiliate is suspended from a campaign. [unverified]</summary>
public sealed record LeadwaySuspension
{
    /// <summary>
    /// True also cancels its pending and denied payouts, commissions and transactions; false makes cancelled ones pending again.
    /// </summary>
    public required bool IsSuspended { get; init; }
}
