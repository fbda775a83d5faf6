using NodaTime;

namespace Affiliate.Client.Sync.Runs;

/// <summary>How old a moment is that another machine, or this one with a wrong clock, may have written.</summary>
internal static class Age
{
    /// <summary>The distance from now, on either side: a moment of next year is not young.</summary>
    public static Duration Of(Instant moment, Instant now) => Duration.Max(now - moment, moment - now);

    public static bool IsBelow(TimeSpan limit, Instant? moment, Instant now) =>
        moment is { } known && Of(known, now) < Duration.FromTimeSpan(limit);
}
