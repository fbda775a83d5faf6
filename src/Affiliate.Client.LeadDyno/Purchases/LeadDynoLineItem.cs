using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno.Purchases;

/// <summary>One item of a purchase.</summary>
public sealed record LeadDynoLineItem
{
    /// <summary>The shop's code of the item.</summary>
    public string? Sku { get; set; }

    /// <summary>What it is.</summary>
    public string? Description { get; set; }

    /// <summary>How many.</summary>
    public decimal? Quantity { get; set; }

    /// <summary>The amount in major units.</summary>
    public decimal? Amount { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
