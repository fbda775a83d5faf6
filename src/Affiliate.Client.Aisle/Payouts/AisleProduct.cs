using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Aisle.Payouts;

/// <summary>A product.</summary>
public sealed record AisleProduct
{
    /// <summary>The product's name.</summary>
    public string? Name { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
