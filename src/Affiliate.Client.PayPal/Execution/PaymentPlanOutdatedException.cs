using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>Rows of the plan were paid, or may have been, since it was made. Nothing was sent: plan again with the journal.</summary>
/// <param name="keys">The rows.</param>
public sealed class PaymentPlanOutdatedException(IReadOnlyList<PayoutKey> keys)
    : PaymentException(
        $"{keys.Count} rows of the plan were paid, or may have been, by another run, {keys[0]} among them. Nothing was sent. "
            + "Plan again with the journal."
    )
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<PayoutKey> Keys => keys;
}
