using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

/// <summary>The responses that LeadDyno's routes have in common.</summary>
internal static class LeadDynoReplies
{
    private static LeadDynoJsonContext Json => LeadDynoJsonContext.Default;

    public static Reply Error(int status, string message) => Reply.Json(status, new(message), Json.LeadDynoErrorJson);

    public static Reply NotFound() => Error(404, "Not found");

    public static Reply Blank(string field) => Reply.Json(400, new(new() { [field] = ["can't be blank"] }), Json.LeadDynoFieldErrorJson);

    public static Reply Scalar(bool value) => Reply.Json(200, value, Json.Boolean);

    public static Reply Count(int count) => Reply.Json(200, new(count), Json.LeadDynoCountJson);

    /// <summary>A bare array, one page of it.</summary>
    public static Reply List<TRow, TJson>(
        LeadDynoEmulator vendor,
        EmulatedRequest request,
        List<TRow> rows,
        Func<TRow, TJson> convert,
        JsonTypeInfo<List<TJson>> type,
        int size = 100,
        bool sizeIsChosen = false)
    {
        var number = Math.Max(1, request.Query.Int("page") ?? 1);
        if (sizeIsChosen && request.Query.Int("per_page") is { } asked and > 0)
            size = Math.Min(asked, 200);
        return Reply.Json(200, [.. Page(vendor, rows, number, size).Select(convert)], type);
    }

    /// <summary>The rows of one page, in the order of the list.</summary>
    public static IEnumerable<TRow> Page<TRow>(LeadDynoEmulator vendor, List<TRow> rows, int number, int size)
    {
        for (var i = (long)(number - 1) * size; i < Math.Min((long)number * size, rows.Count); i++)
            yield return rows[vendor.NewestFirst ? rows.Count - 1 - (int)i : (int)i];
    }
}
