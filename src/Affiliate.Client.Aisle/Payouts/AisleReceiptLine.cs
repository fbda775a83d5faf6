using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Aisle.Payouts;

/// <summary>A line of a receipt.</summary>
public sealed record AisleReceiptLine
{
    /// <summary>How many.</summary>
    public decimal? Quantity { get; set; }

    /// <summary>What was bought.</summary>
    public AisleSku? Sku { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
