namespace Affiliate.Client.Resilience;

/// <summary>When and how often a failed attempt is repeated. Which failures count depends on what the operation does.</summary>
public sealed class RetryOptions
{
    /// <summary>How often one call may be repeated; 0 to 20, 0 for never. Default 5.</summary>
    public int MaxRetries { get; set; } = 5;

    /// <summary>
    /// The shortest wait before a repetition where the vendor names none; up to <see cref="MaxDelay"/>. Default 1 second.
    /// </summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait before a repetition where the vendor names none. Default 30 seconds.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How many repetitions the account may send per call, so that an outage is not made worse; 0 to 1. Default 0.2.
    /// Repetitions that a 429 asked for do not count: the account is paused instead.
    /// </summary>
    public double BudgetRatio { get; set; } = 0.2;

    /// <summary>How many repetitions per minute are allowed however few the calls are; 0 to 1000. Default 10.</summary>
    public int BudgetFloorPerMinute { get; set; } = 10;

    /// <summary>What is wrong with these options; empty if nothing is.</summary>
    /// <param name="prefix">The configuration key of this object; starts every message.</param>
    public IEnumerable<string> Validate(string prefix)
    {
        if (MaxRetries is < 0 or > 20)
            yield return $"{prefix}:{nameof(MaxRetries)} must be between 0 and 20.";
        if (BaseDelay <= TimeSpan.Zero)
            yield return $"{prefix}:{nameof(BaseDelay)} must be more than zero.";
        if (BaseDelay > MaxDelay)
            yield return $"{prefix}:{nameof(BaseDelay)} ({BaseDelay}) must not be longer than {prefix}:{nameof(MaxDelay)} ({MaxDelay}).";
        if (!(BudgetRatio is >= 0 and <= 1))
            yield return $"{prefix}:{nameof(BudgetRatio)} must be between 0 and 1.";
        if (BudgetFloorPerMinute is < 0 or > 1000)
            yield return $"{prefix}:{nameof(BudgetFloorPerMinute)} must be between 0 and 1000.";
    }
}
