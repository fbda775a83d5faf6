using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Aisle.Payouts;

/// <summary>A variant of a product.</summary>
public sealed record AisleSku
{
    /// <summary>The variant's name.</summary>
    public string? Name { get; set; }

    /// <summary>The product.</summary>
    public AisleProduct? Product { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
