using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Resilience;

/// <summary>Timeouts, retries, circuit breaker and rate limits of one account.</summary>
public sealed class ResilienceOptions
{
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(1);

    /// <summary>The longest that one call may take, all attempts, waits and queues included; up to 1 day. Default 5 minutes.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The longest that one attempt may take, from sending to the last byte of the response (reading its JSON comes after that);
    /// at least 10 ms and at most <see cref="TotalTimeout"/>. Default 30 seconds.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>When and how often a failed attempt is repeated.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>When the account stops asking a vendor that does not answer.</summary>
    public CircuitBreakerOptions CircuitBreaker { get; set; } = new();

    /// <summary>How many requests the account may send.</summary>
    public RateLimitOptions RateLimit { get; set; } = new();

    /// <summary>What is wrong with these options, each alone and together; empty if nothing is.</summary>
    /// <param name="prefix">
    /// The configuration key of this object, for example <c>Affiliate:LeadDyno:Resilience</c>; starts every message.
    /// </param>
    public IEnumerable<string> Validate(string prefix)
    {
        if (TotalTimeout <= TimeSpan.Zero || TotalTimeout > LongestTimeout)
            yield return $"{prefix}:{nameof(TotalTimeout)} must be more than zero and at most 1.00:00:00.";
        if (AttemptTimeout < TimeSpan.FromMilliseconds(10))
            yield return $"{prefix}:{nameof(AttemptTimeout)} must be at least 00:00:00.010.";
        if (AttemptTimeout > TotalTimeout)
            yield return $"{prefix}:{nameof(AttemptTimeout)} ({AttemptTimeout}) must not be longer than "
                + $"{prefix}:{nameof(TotalTimeout)} ({TotalTimeout}).";
        foreach (var problem in Retry.Validate($"{prefix}:{nameof(Retry)}")) yield return problem;
        if (Retry.MaxDelay >= TotalTimeout && Retry.MaxRetries > 0)
            yield return $"{prefix}:{nameof(Retry)}:{nameof(Retry.MaxDelay)} ({Retry.MaxDelay}) must be shorter than "
                + $"{prefix}:{nameof(TotalTimeout)} ({TotalTimeout}).";
        foreach (var problem in CircuitBreaker.Validate($"{prefix}:{nameof(CircuitBreaker)}")) yield return problem;
        foreach (var problem in RateLimit.Validate($"{prefix}:{nameof(RateLimit)}")) yield return problem;
    }
}
