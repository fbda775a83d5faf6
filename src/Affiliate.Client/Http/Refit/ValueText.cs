using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Http.Refit;

/// <summary>Values as text, the same in every culture: times in ISO 8601, booleans in lower case, extensible enums as their word.</summary>
internal static class ValueText
{
    public static string? From(object? value, string? format) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        Instant instant when format is null => InstantPattern.ExtendedIso.Format(instant),
        LocalDate date when format is null => LocalDatePattern.Iso.Format(date),
        LocalDateTime time when format is null => LocalDateTimePattern.ExtendedIso.Format(time),
        YearMonth month when format is null => YearMonthPattern.Iso.Format(month),
        IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
