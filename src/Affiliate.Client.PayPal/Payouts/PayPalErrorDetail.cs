using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>One point of an error.</summary>
public sealed record PayPalErrorDetail
{
    /// <summary>The field that caused it.</summary>
    public string? Field { get; init; }

    /// <summary>The field's value.</summary>
    public string? Value { get; init; }

    /// <summary>Where the field is: <c>body</c>, <c>path</c> or <c>query</c>.</summary>
    public string? Location { get; init; }

    /// <summary>The error's code.</summary>
    public string? Issue { get; init; }

    /// <summary>What it says.</summary>
    public string? Description { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
