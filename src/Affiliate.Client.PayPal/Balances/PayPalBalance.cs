using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Balances;

/// <summary>What the account holds in one currency.</summary>
public sealed record PayPalBalance
{
    /// <summary>The ISO 4217 code.</summary>
    public string? Currency { get; set; }

    /// <summary>Whether this is the account's primary currency.</summary>
    public bool? Primary { get; set; }

    /// <summary>All that the account holds.</summary>
    public PayPalMoney? TotalBalance { get; set; }

    /// <summary>What can be spent.</summary>
    public PayPalMoney? AvailableBalance { get; set; }

    /// <summary>What PayPal holds back.</summary>
    public PayPalMoney? WithheldBalance { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
