using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>A conversion between currencies.</summary>
public sealed record PayPalCurrencyConversion
{
    /// <summary>What was converted.</summary>
    public PayPalAmount? FromAmount { get; set; }

    /// <summary>What it became.</summary>
    public PayPalAmount? ToAmount { get; set; }

    /// <summary>The rate, as PayPal writes it.</summary>
    public string? ExchangeRate { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
