using Affiliate.Client.Monetary;
using NodaTime;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>What the balances held at a moment, by currency.</summary>
/// <param name="Available">What can be paid out.</param>
/// <param name="AsOf">When that was so; PayPal's figures may be up to three hours old. Null where it does not say.</param>
public sealed record PaymentBalances(MoneyTotals Available, Instant? AsOf);
