using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>An affiliate inside a commission.</summary>
public sealed record LeadwayCommissionAffiliate
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The display name.</summary>
    public string? Name { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
