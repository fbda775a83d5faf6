using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Shared;

/// <summary>A link to a related call.</summary>
public sealed record PayPalLink
{
    /// <summary>The address.</summary>
    public string? Href { get; set; }

    /// <summary>What it leads to, for example <c>self</c>.</summary>
    public string? Rel { get; set; }

    /// <summary>The verb.</summary>
    public string? Method { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
