using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>One point of an error.</summary>
public sealed record PayPalErrorDetail
{
    /// <summary>The field that caused it.</summary>
    public string? Field { get; set; }

    /// <summary>The field's value.</summary>
    public string? Value { get; set; }

    /// <summary>Where the field is: <c>body</c>, <c>path</c> or <c>query</c>.</summary>
    public string? Location { get; set; }

    /// <summary>The error's code.</summary>
    public string? Issue { get; set; }

    /// <summary>What it says.</summary>
    public string? Description { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
