using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>An amount in a currency.</summary>
public sealed record PayPalAmount
{
    /// <summary>The ISO 4217 code.</summary>
    public string? Currency { get; set; }

    /// <summary>In major units, with the decimals that it is to be written with.</summary>
    public decimal? Value { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
