using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno.Purchases;

/// <summary>One item of a purchase.</summary>
public sealed record LeadDynoLineItem
{
    /// <summary>The shop's code of the item.</summary>
    public string? Sku { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>How many.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>The amount in major units.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
