using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.AffiliateCampaigns;

/// <summary>Whether a referral id is free.</summary>
/// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
public sealed record LeadwayReferralIdAvailability
{
    /// <summary>Whether it is.</summary>
    public bool? Available { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
