using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle;

public sealed partial class AisleEmulator
{
    private const int MaxLimit = 250;

    /// <summary>One page of rows, newest first; its token names the last row.</summary>
    private Reply Listing<TRow>(
        EmulatedRequest request,
        string name,
        NewestFirstView<TRow> view,
        Func<TRow, DateTimeOffset?> date,
        Action<Utf8JsonWriter, TRow> write
    )
        where TRow : class
    {
        if (request.Value("brandId") != BrandId)
            return Error(404, "Brand not found.");
        if (!TryDay(request.Query["startDate"], out var start) || !TryDay(request.Query["endDate"], out var end))
            return Error(400, "startDate and endDate must be YYYY-MM-DD.");
        if (start is not null && end is null)
            return Error(400, "endDate must also be provided.");

        var limit = request.Query.Int("limit") ?? 100;
        if (limit is < 1 or > MaxLimit)
            return Error(400, "limit must be between 1 and 250.");

        var token = request.Query["nextPageToken"];
        var cursor = string.IsNullOrEmpty(token) ? AisleCursor.Start : AisleCursor.Decode(token);
        if (cursor is null)
            return Error(400, "Invalid nextPageToken.");

        var all = view.Rows;
        IReadOnlyList<(TRow Row, (long Ticks, string Id) Key)> matching = start is null && end is null
            ? all
            : [.. all.Where(item => (start is null || date(item.Row) >= start) && (end is null || date(item.Row) < end.Value.AddDays(1)))];
        var first = cursor == AisleCursor.Start ? 0 : NewestFirstView<TRow>.After(matching, cursor);
        var rest = matching.Count - first;
        var page = matching.Skip(first).Take(GetSize(cursor.Page + 1, limit, rest)).ToList();
        var last =
            page.Count > 0 ? new AisleCursor(cursor.Page + 1, page[^1].Key.Ticks, page[^1].Key.Id) : cursor with { Page = cursor.Page + 1 };
        var next =
            request.Effects.Tokens is { } cycle ? cycle.Next(page.Count < rest ? last.Encode() : null)
            : page.Count < rest ? last.Encode()
            : null;
        var count = CountsAllRecords ? matching.Count : page.Count;
        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray(name);
            foreach (var item in page)
                write(writer, item.Row);
            writer.WriteEndArray();
            writer.WriteNumber("recordsCount", count);
            if (next is not null || EndSignal != AisleEndSignal.Absent)
                writer.WriteString("nextPageToken", next ?? (EndSignal == AisleEndSignal.Null ? null : ""));
            writer.WriteEndObject();
        });
    }

    private int GetSize(int page, int limit, int rest)
    {
        if (rest <= 1)
            return limit;
        if (EmptyPageEvery > 0 && page % EmptyPageEvery == 0)
            return 0;
        return ShortPageEvery > 0 && page % ShortPageEvery == 0 ? Math.Max(1, limit / 2) : limit;
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
