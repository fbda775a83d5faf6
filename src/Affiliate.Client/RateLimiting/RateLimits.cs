namespace Affiliate.Client.RateLimiting;

/// <summary>
/// All limits that hold for one account at the same time. A vendor package states its vendor's; options may replace them.
/// </summary>
public sealed record RateLimits
{
    /// <summary>No limit at all.</summary>
    public static RateLimits None { get; } = new();

    /// <summary>The windows; a request needs a permit of each. Empty: no limit on the rate.</summary>
    public IReadOnlyList<RateLimit> Windows { get; init; } = [];

    /// <summary>The most requests under way at the same moment, or null for no bound.</summary>
    public int? MaxConcurrency { get; init; }

    /// <summary>The longest pause that a response can ask for, up to a day; then the vendor is tried again. Default 1 day.</summary>
    public TimeSpan MaxPause { get; init; } = TimeSpan.FromDays(1);

    /// <summary>
    /// How long a lower limit holds that a response named, up to a day; then the account's own is tried again, slowly. Default 1 hour.
    /// </summary>
    public TimeSpan MaxLowered { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// The longest time that a permit can be held: the timeout of an attempt. A limiter that several processes share takes back what a dead
    /// one held after this. Default 30 seconds.
    /// </summary>
    public TimeSpan LongestHold { get; init; } = TimeSpan.FromSeconds(30);
}
