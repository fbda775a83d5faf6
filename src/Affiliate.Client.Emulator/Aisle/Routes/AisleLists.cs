using System.Globalization;
using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle.Routes;

internal static class AisleLists
{
    private const int MaxLimit = 250;

    /// <summary>One page of rows, newest first; its token names the last row.</summary>
    public static Reply Page<TRow>(
        AisleEmulator vendor,
        EmulatedRequest request,
        NewestFirstView<TRow> view,
        Func<TRow, DateTimeOffset?> date,
        Func<IEnumerable<TRow>, AislePageJson> convert
    )
        where TRow : class
    {
        if (request.Value("brandId") != vendor.BrandId)
            return AisleEmulator.Error(404, "Brand not found.");
        if (!TryDay(request.Query["startDate"], out var start) || !TryDay(request.Query["endDate"], out var end))
            return AisleEmulator.Error(400, "startDate and endDate must be YYYY-MM-DD.");
        if (start is not null && end is null)
            return AisleEmulator.Error(400, "endDate must also be provided.");

        var limit = request.Query.Int("limit") ?? 100;
        if (limit is < 1 or > MaxLimit)
            return AisleEmulator.Error(400, "limit must be between 1 and 250.");

        var token = request.Query["nextPageToken"];
        var cursor = string.IsNullOrEmpty(token) ? AisleCursor.Start : AisleCursor.Decode(token);
        if (cursor is null)
            return AisleEmulator.Error(400, "Invalid nextPageToken.");

        var matching = start is null && end is null ? view.Rows : [.. view.Rows.Where(item => IsWithin(date(item.Row)))];
        var first =
            vendor.PagesByOffset ? Math.Min(cursor.Offset, matching.Count)
            : cursor == AisleCursor.Start ? 0
            : NewestFirstView<TRow>.After(matching, cursor);
        var rest = matching.Count - first;
        var page = matching.Skip(first).Take(GetSize(vendor, cursor.Page + 1, limit, rest)).ToList();
        var seen = cursor with { Page = cursor.Page + 1, Offset = first + page.Count };
        var last = page.Count > 0 ? seen with { Ticks = page[^1].Key.Ticks, Id = page[^1].Key.Id } : seen;
        var next = page.Count < rest ? last.Encode() : null;
        var json = convert(page.Select(item => item.Row)) with
        {
            RecordsCount = vendor.CountsAllRecords ? matching.Count : page.Count,
            NextPageToken = GetToken(vendor, request.Effects.Tokens is { } cycle ? cycle.Next(next) : next),
        };
        return Reply.Json(200, json, AisleJsonContext.Default.AislePageJson);

        bool IsWithin(DateTimeOffset? time) => (start is null || time >= start) && (end is null || time < end.Value.AddDays(1));
    }

    private static AislePageTokenJson? GetToken(AisleEmulator vendor, string? next) => (next, vendor.EndSignal) switch
    {
        ({ } token, _) => new(token),
        (_, AisleEndSignal.Null) => new(null),
        (_, AisleEndSignal.EmptyText) => new(""),
        _ => null,
    };

    private static int GetSize(AisleEmulator vendor, int page, int limit, int rest)
    {
        if (rest <= 1)
            return limit;
        if (vendor.EmptyPageEvery > 0 && page % vendor.EmptyPageEvery == 0)
            return 0;
        return vendor.ShortPageEvery > 0 && page % vendor.ShortPageEvery == 0 ? Math.Max(1, limit / 2) : limit;
    }

    private static bool TryDay(string? text, out DateTimeOffset? day)
    {
        day = null;
        if (text is null)
            return true;
        if (!DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
            return false;

        day = parsed;
        return true;
    }
}
