using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.AffiliateCampaigns;

/// <summary>An affiliate's name in its links. [unverified]</summary>
public sealed record LeadwayReferralId
{
    /// <summary>The name.</summary>
    public string? ReferralId { get; set; }

    /// <summary>The link, for example <c>https://...?am_id=john122</c>.</summary>
    public string? ReferralLink { get; set; }

    /// <summary>The campaign.</summary>
    public string? CampaignId { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
