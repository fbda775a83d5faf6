using Affiliate.Client.Monetary;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>The balances do not hold what the run needs. Nothing was sent.</summary>
/// <param name="missing">How much is missing, by currency.</param>
/// <param name="balances">What was there, and when.</param>
public sealed class PaymentFundsException(MoneyTotals missing, PaymentBalances balances)
    : PaymentException(
        $"The balances are too low. Missing: {string.Join(", ", missing)}, fees included; "
            + $"as of {balances.AsOf?.ToString() ?? "an unknown time"}. Nothing was sent."
    )
{
    /// <summary>How much is missing, by currency, fees included.</summary>
    public MoneyTotals Missing => missing;

    /// <summary>What was there, and when.</summary>
    public PaymentBalances Balances => balances;
}
