using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>One page of affiliates.</summary>
public sealed record LeadwayAffiliatePage
{
    /// <summary>The rows; null if the response has none, which no healthy response does.</summary>
    public IReadOnlyList<LeadwayAffiliate>? Affiliates { get; set; }

    /// <summary>The total; the vendor may leave it out.</summary>
    public LeadwayMeta? Meta { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
