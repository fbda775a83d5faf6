using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.AffiliateCampaigns;

/// <summary>An affiliate's new name in its links of one campaign. [unverified]</summary>
public sealed record LeadwayUpdateReferralIdRequest
{
    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The name: 3 to 64 letters, digits or underscores, unique in the location.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public required string ReferralId { get; init => field = Ranges.ReferralId(value); }
}
