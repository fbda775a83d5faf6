using System.Globalization;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>What the writes of the add-on have in common.</summary>
internal static class WpWrites
{
    public static readonly string[] Verbs = ["POST", "PUT", "PATCH"];

    /// <summary>The response of a delete: the row as it was.</summary>
    public static Reply Deleted<TRow>(WpCollection<TRow> collection, TRow row)
        where TRow : class => Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteBoolean("deleted", true);
            writer.WritePropertyName("previous");
            collection.WriteObject(writer, row, null, withId: true);
            writer.WriteEndObject();
        }, WpErrors.ContentType);

    public static long? Number(Parameters fields, string name) => fields[name] is { } text ? WpChecks.AbsInt(text) : null;

    /// <summary>A list of ids: a JSON array or a comma list.</summary>
    public static List<long> List(Parameters fields, string name) =>
        [.. (fields[name] ?? "").Trim('[', ']').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => WpChecks.AbsInt(text.Trim('"'))).Where(id => id > 0)];

    /// <summary>A WordPress key: lower case, only letters, digits, dashes and underscores.</summary>
    public static string Key(string text) =>
        new([.. text.ToLowerInvariant().Where(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')]);

    /// <summary>Words are 0, as PHP has it; two decimals.</summary>
    public static decimal Money(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? decimal.Round(value, 2, MidpointRounding.AwayFromZero)
            : 0;

    /// <summary>A date of a body, read as the site's local time; the current time when there is none.</summary>
    public static string Date(AffiliateWPEmulator shop, string? text) =>
        text is null
            ? WpDates.Text(shop.Now)
            : WpDates.Text(new DateTimeOffset(WpDates.Parse(text, endOfDay: false), TimeSpan.Zero).AddHours(-(double)shop.GmtOffset));
}
