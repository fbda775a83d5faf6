namespace Affiliate.Client.Resilience;

/// <summary>
/// When the account stops asking a vendor that does not answer. While the circuit is open nothing is sent;
/// calls wait for it to close as long as their total timeout allows.
/// </summary>
public sealed class CircuitBreakerOptions
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Whether there is a circuit breaker. Default true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The share of failed attempts that opens the circuit; more than 0, at most 1. Default 0.5.</summary>
    public double FailureRatio { get; set; } = 0.5;

    /// <summary>The fewest attempts within <see cref="SamplingDuration"/> that say anything; at least 2. Default 20.</summary>
    public int MinimumThroughput { get; set; } = 20;

    /// <summary>How far back attempts are counted; 500 ms to 1 day. Default 30 seconds.</summary>
    public TimeSpan SamplingDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long nothing is sent before one request tries again; 500 ms to 1 day. Default 15 seconds.</summary>
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>What is wrong with these options; empty if nothing is.</summary>
    /// <param name="prefix">The configuration key of this object; starts every message.</param>
    public IEnumerable<string> Validate(string prefix)
    {
        if (!(FailureRatio is > 0 and <= 1)) yield return $"{prefix}:{nameof(FailureRatio)} must be more than 0 and at most 1.";
        if (MinimumThroughput < 2) yield return $"{prefix}:{nameof(MinimumThroughput)} must be at least 2.";
        if (SamplingDuration < Shortest || SamplingDuration > Longest)
            yield return $"{prefix}:{nameof(SamplingDuration)} must be between 00:00:00.500 and 1.00:00:00.";
        if (BreakDuration < Shortest || BreakDuration > Longest)
            yield return $"{prefix}:{nameof(BreakDuration)} must be between 00:00:00.500 and 1.00:00:00.";
    }
}
