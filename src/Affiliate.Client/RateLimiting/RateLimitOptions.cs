namespace Affiliate.Client.RateLimiting;

/// <summary>The request limits of one account. What is not set is the vendor's own limit, as its package states it.</summary>
public sealed class RateLimitOptions
{
    /// <summary>
    /// The most requests in any <see cref="Window"/>; at least 1. Set together with <see cref="Window"/>. Default: the vendor's.
    /// </summary>
    public int? Permits { get; set; }

    /// <summary>The stretch of time that <see cref="Permits"/> counts for; 1 ms to 1 day. Default: the vendor's.</summary>
    public TimeSpan? Window { get; set; }

    /// <summary>The most requests in any 24 hours; at least 1. Default: the vendor's.</summary>
    public int? DailyPermits { get; set; }

    /// <summary>The most requests under way at the same moment; at least 1. Default: the vendor's.</summary>
    public int? MaxConcurrency { get; set; }

    /// <summary>
    /// The longest pause that a response can ask for; 1 second to 1 day. Then the vendor is tried again, whatever it said. Default 1 day.
    /// </summary>
    public TimeSpan MaxPause { get; set; } = TimeSpan.FromDays(1);

    /// <summary>
    /// How long a lower limit holds that a response named; 1 second to 1 day. Then the account's own limit is tried again, one request
    /// after the other. Default 1 hour.
    /// </summary>
    public TimeSpan MaxLowered { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Whether the vendor's limits hold where nothing is set here. Default true; with false, what is not set is not limited.
    /// </summary>
    public bool UseVendorDefaults { get; set; } = true;

    /// <summary>What is wrong with these options; empty if nothing is.</summary>
    /// <param name="prefix">The configuration key of this object; starts every message.</param>
    public IEnumerable<string> Validate(string prefix)
    {
        if (Permits is < 1) yield return $"{prefix}:{nameof(Permits)} must be at least 1, or left out for the vendor's limit.";
        if (Window is { } window && (window < TimeSpan.FromMilliseconds(1) || window > TimeSpan.FromDays(1)))
            yield return $"{prefix}:{nameof(Window)} must be between 00:00:00.001 and 1.00:00:00.";
        if (Permits is null != Window is null)
            yield return $"{prefix}:{nameof(Permits)} and {prefix}:{nameof(Window)} must be set together: one without the other is "
                + "no rate.";
        if (DailyPermits is < 1) yield return $"{prefix}:{nameof(DailyPermits)} must be at least 1, or left out for the vendor's limit.";
        if (DailyPermits is { } daily && Permits is { } permits && daily < permits)
            yield return FormattableString.Invariant(
                $"{prefix}:{nameof(DailyPermits)} ({daily}) must not be less than {prefix}:{nameof(Permits)} ({permits}).");
        if (MaxPause < TimeSpan.FromSeconds(1) || MaxPause > TimeSpan.FromDays(1))
            yield return $"{prefix}:{nameof(MaxPause)} must be between 00:00:01 and 1.00:00:00.";
        if (MaxLowered < TimeSpan.FromSeconds(1) || MaxLowered > TimeSpan.FromDays(1))
            yield return $"{prefix}:{nameof(MaxLowered)} must be between 00:00:01 and 1.00:00:00.";
        if (MaxConcurrency is < 1)
            yield return $"{prefix}:{nameof(MaxConcurrency)} must be at least 1, or left out for the vendor's bound.";
    }

    /// <summary>The limits that hold: what is set here, else the vendor's.</summary>
    internal RateLimits Resolve(RateLimits vendor)
    {
        var windows = new List<RateLimit>();
        if (Permits is { } permits && Window is { } window) windows.Add(new RateLimit(permits, window));
        else if (UseVendorDefaults) windows.AddRange(vendor.Windows.Where(static w => w.Window < TimeSpan.FromDays(1)));
        if (DailyPermits is { } daily) windows.Add(RateLimit.PerDay(daily));
        else if (UseVendorDefaults) windows.AddRange(vendor.Windows.Where(static w => w.Window >= TimeSpan.FromDays(1)));
        return new RateLimits
        {
            Windows = windows,
            MaxConcurrency = MaxConcurrency ?? (UseVendorDefaults ? vendor.MaxConcurrency : null),
            MaxPause = MaxPause,
            MaxLowered = MaxLowered,
        };
    }
}
