using System.Text.Json.Serialization;

namespace Affiliate.Client.Payouts;

/// <summary>What a <see cref="Payout"/> row stands for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PayoutKind>))]
public enum PayoutKind
{
    /// <summary>Money sent or being sent; may cover several commissions.</summary>
    Payout = 0,

    /// <summary>Money owed, or settled, for one event, and part of no payout row.</summary>
    Commission = 1,
}
