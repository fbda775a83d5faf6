namespace Affiliate.Client.Payouts;

/// <summary>Says on what an anomaly depends.</summary>
public static class PayoutAnomaliesExtensions
{
    /// <summary>The anomaly where the condition holds, else none.</summary>
    /// <param name="anomaly">What is odd about the row.</param>
    /// <param name="holds">Whether it is.</param>
    /// <example><code>var odd = PayoutAnomalies.NegativeAmount.When(payout.Amount &lt; 0);</code></example>
    public static PayoutAnomalies When(this PayoutAnomalies anomaly, bool holds) => holds ? anomaly : PayoutAnomalies.None;
}
