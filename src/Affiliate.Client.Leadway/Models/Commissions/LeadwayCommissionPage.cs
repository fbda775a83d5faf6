using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway;

/// <summary>One window of commissions.</summary>
public sealed record LeadwayCommissionPage
{
    /// <summary>The rows; null if the answer has none, which no healthy answer does.</summary>
    public IReadOnlyList<LeadwayCommission>? Commissions { get; init; }

    /// <summary>The total; the vendor may leave it out.</summary>
    public LeadwayMeta? Meta { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
