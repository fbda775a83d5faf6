using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.PayoutMethods;

/// <summary>What a bank account needs in one country.</summary>
/// <remarks>The vendor's pages of 2026-09 do not show its fields: they are in <see cref="Unmapped"/>. Never seen live.</remarks>
public sealed record LeadwayCountryBankMapping
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
