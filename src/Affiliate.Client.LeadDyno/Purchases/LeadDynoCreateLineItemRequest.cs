using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.LeadDyno.Purchases;

/// <summary>One item of a purchase to record.</summary>
public sealed record LeadDynoCreateLineItemRequest
{
    /// <summary>The shop's code of the item.</summary>
    public string? Sku { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>How many; travels as text.</summary>
    [JsonConverter(typeof(DecimalTextConverter))]
    public decimal? Quantity { get; init; }

    /// <summary>The amount in major units; travels as text.</summary>
    [JsonConverter(typeof(DecimalTextConverter))]
    public decimal? Amount { get; init; }
}
