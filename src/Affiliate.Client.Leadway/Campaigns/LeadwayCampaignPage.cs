using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Campaigns;

/// <summary>One page of campaigns. [unverified]</summary>
public sealed record LeadwayCampaignPage
{
    /// <summary>The rows; null if the response has none, which no healthy response does.</summary>
    public IReadOnlyList<LeadwayCampaign>? Campaigns { get; set; }

    /// <summary>The total; the vendor may leave it out.</summary>
    public LeadwayMeta? Meta { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
