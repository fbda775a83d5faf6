using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.PayPal.Balances;

/// <summary>What the account holds, at one moment.</summary>
public sealed record PayPalBalanceReport
{
    /// <summary>One for each currency.</summary>
    public IReadOnlyList<PayPalBalance>? Balances { get; set; }

    /// <summary>The account's payer id.</summary>
    public string? AccountId { get; set; }

    /// <summary>The moment that the balances are of.</summary>
    public Instant? AsOfTime { get; set; }

    /// <summary>When they were last refreshed.</summary>
    public Instant? LastRefreshTime { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
