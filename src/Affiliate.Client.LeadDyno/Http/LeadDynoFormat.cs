using NodaTime;

namespace Affiliate.Client.LeadDyno.Http;

/// <summary>How the vendor writes moments in filters.</summary>
internal static class LeadDynoFormat
{
    /// <summary><c>2020-06-20 21:28:35 UTC</c>: filters of leads, affiliates and campaigns.</summary>
    public const string Moment = "uuuu'-'MM'-'dd' 'HH':'mm':'ss' UTC'";

    /// <summary>The second at or after a moment: the filter knows whole seconds only, and must not lose a row to rounding.</summary>
    public static Instant? Up(Instant? moment) =>
        moment is { } known && Down(known) != known ? Down(known)!.Value.Plus(Duration.FromSeconds(1)) : moment;

    /// <summary>The second at or before a moment.</summary>
    public static Instant? Down(Instant? moment) => moment is { } known ? Instant.FromUnixTimeSeconds(known.ToUnixTimeSeconds()) : null;
}
