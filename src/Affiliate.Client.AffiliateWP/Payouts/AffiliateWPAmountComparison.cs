namespace Affiliate.Client.AffiliateWP.Payouts;

/// <summary>
/// Compares amounts with a whole number from 1; the server cuts decimals and drops signs. Negative amounts do match <c>&lt;</c>.
/// </summary>
public sealed record AffiliateWPAmountComparison
{
    private static readonly string[] Operators = [">", "<", ">=", "<=", "=", "!="];

    /// <summary>A comparison.</summary>
    /// <param name="comparison">One of <c>&gt; &lt; &gt;= &lt;= = !=</c>.</param>
    /// <param name="amount">The amount, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The operator is unknown, or the amount is less than 1, which the server takes for no filter.
    /// </exception>
    public AffiliateWPAmountComparison(string comparison, int amount)
    {
        if (!Operators.Contains(comparison))
            throw new ArgumentOutOfRangeException(
                nameof(comparison),
                comparison,
                $"The comparison is one of {string.Join(" ", Operators)}."
            );
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        (Comparison, Amount) = (comparison, amount);
    }

    /// <summary>The operator.</summary>
    public string Comparison { get; }

    /// <summary>The amount.</summary>
    public int Amount { get; }
}
