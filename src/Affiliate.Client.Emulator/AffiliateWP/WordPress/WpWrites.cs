using System.Globalization;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>What the writes of the add-on have in common.</summary>
internal static class WpWrites
{
    public static readonly string[] Verbs = ["POST", "PUT", "PATCH"];

    /// <summary>Without the add-on there are no writes; a broken body never reaches it.</summary>
    public static Func<EmulatedRequest, Reply> Guarded(AffiliateWPEmulator shop, Func<EmulatedRequest, Reply> act) => request =>
    {
        if (!shop.AddOnActive)
            return WpErrors.NoRoute();

        var isBroken = !request.Recorded.Body.IsEmpty && request.Json is null
            && request.Header("Content-Type")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;
        return isBroken ? WpErrors.Create(400, "rest_invalid_json", "Invalid JSON body passed.") : act(request);
    };

    /// <summary>The response of a deletion: the row as it was.</summary>
    public static Reply Deleted<TRow>(WpCollection<TRow> collection, TRow row)
        where TRow : class =>
        Reply.Json(
            200,
            new(Deleted: true, collection.ToObject(row, null, withId: true)),
            AffiliateWPJsonContext.Default.AffiliateWPDeletedJson,
            WpErrors.ContentType
        );

    /// <summary>Deletes the row that the request names.</summary>
    public static Reply Delete<TRow>(EmulatedRequest request, EmulatedTable<long, TRow> table, WpCollection<TRow> collection, string thing)
        where TRow : class
    {
        var id = WpChecks.AbsInt(request.Value("id"));
        if (table.Find(id) is not { } row)
            return WpErrors.Create(404, $"affwp_rest_get_{thing}_error", $"The {thing} could not be found.");

        table.Remove(id);
        return Deleted(collection, row);
    }

    public static Reply NotUpdated(string thing) =>
        WpErrors.Create(500, $"affwp_rest_update_{thing}_error", $"The {thing} could not be updated.");

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
