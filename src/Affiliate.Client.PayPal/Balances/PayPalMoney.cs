using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Balances;

/// <summary>An amount of a balance.</summary>
public sealed record PayPalMoney
{
    /// <summary>The ISO 4217 code.</summary>
    public string? CurrencyCode { get; set; }

    /// <summary>In major units.</summary>
    public decimal? Value { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
