using Affiliate.Client.Monetary;

namespace Affiliate.Client.Payables;

/// <summary>A number of rows and the exact sum of their amounts, signs kept.</summary>
/// <param name="Rows">How many rows; 0 or more.</param>
/// <param name="Amount">Their sum in major units of one currency.</param>
public readonly record struct PayablesAmount(long Rows, decimal Amount)
{
    /// <summary>Adds two amounts of the same currency. The sum is exact or it is refused.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the sum without rounding.</exception>
    public static PayablesAmount operator +(PayablesAmount left, PayablesAmount right) => left.Add(right);

    /// <summary>Adds an amount of the same currency. The sum is exact or it is refused.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the sum without rounding.</exception>
    public PayablesAmount Add(PayablesAmount other) => new(Rows + other.Rows, ExactSum.From(Amount, other.Amount));
}
