namespace Affiliate.Client;

/// <summary>Timeouts, retries, circuit breaker and rate limits of one account.</summary>
public sealed class ResilienceOptions
{
    /// <summary>The longest that one call may take, all attempts, waits and queues included. Default 5 minutes.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The longest that one attempt may take, from sending to the last byte of the answer. Default 30 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
