namespace Affiliate.Client.RateLimiting;

/// <summary>One limit of a vendor: at most so many requests in any stretch of time of this length.</summary>
/// <param name="Permits">How many requests; at least 1.</param>
/// <param name="Window">The length of the stretch; more than zero.</param>
public readonly record struct RateLimit(int Permits, TimeSpan Window)
{
    /// <summary>So many requests in any minute.</summary>
    public static RateLimit PerMinute(int permits) => new(permits, TimeSpan.FromMinutes(1));

    /// <summary>So many requests in any 24 hours.</summary>
    public static RateLimit PerDay(int permits) => new(permits, TimeSpan.FromDays(1));
}
