using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Aisle.Signups;

/// <summary>A campaign.</summary>
public sealed record AisleCampaign
{
    /// <summary>The vendor's id.</summary>
    public string? Id { get; set; }

    /// <summary>The campaign's name.</summary>
    public string? Name { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
