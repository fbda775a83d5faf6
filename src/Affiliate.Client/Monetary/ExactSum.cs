namespace Affiliate.Client.Monetary;

/// <summary>Adds money: the sum is exact or it is refused.</summary>
internal static class ExactSum
{
    /// <exception cref="OverflowException">A decimal cannot hold the sum without rounding.</exception>
    public static decimal From(decimal left, decimal right)
    {
        var sum = left + right;
        // A sum of more than 28 digits loses decimals silently.
        return sum.Scale < Math.Max(left.Scale, right.Scale)
            ? throw new OverflowException("The sum of the amounts has more digits than a decimal holds; it would be rounded.")
            : sum;
    }
}
