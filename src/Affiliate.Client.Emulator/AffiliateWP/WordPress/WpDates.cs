using System.Globalization;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

internal static class WpDates
{
    public const string Zero = "0000-00-00 00:00:00";

    private const string Format = "yyyy-MM-dd HH:mm:ss";

    private static readonly DateTime Epoch = new(1970, 1, 1);

    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>A stored date; null for the zero date.</summary>
    public static DateTime? Stored(string text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>A date of a query; what cannot be read is 1970. A zone is applied, although the caller shifts once more.</summary>
    public static DateTime Parse(string text, bool endOfDay)
    {
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return Epoch;

        var utc = DateTime.SpecifyKind(time.UtcDateTime, DateTimeKind.Unspecified);
        return endOfDay && text.Length == 10 ? utc.AddDays(1).AddSeconds(-1) : utc;
    }
}
