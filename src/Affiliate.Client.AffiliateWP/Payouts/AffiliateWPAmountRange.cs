namespace Affiliate.Client.AffiliateWP.Payouts;

/// <summary>
/// A range of amounts, both ends inclusive and in whole units: the server cuts decimals, and negative amounts never match.
/// </summary>
public sealed record AffiliateWPAmountRange
{
    /// <summary>A range.</summary>
    /// <param name="min">The least amount, from 0.</param>
    /// <param name="max">The most, from 1 and not below <paramref name="min"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is outside its range.</exception>
    public AffiliateWPAmountRange(int min, int max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(max, min);
        (Min, Max) = (min, max);
    }

    /// <summary>The least amount.</summary>
    public int Min { get; }

    /// <summary>The most.</summary>
    public int Max { get; }
}
