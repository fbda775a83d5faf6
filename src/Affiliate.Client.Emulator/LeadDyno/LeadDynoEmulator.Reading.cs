using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

public sealed partial class LeadDynoEmulator
{
    /// <summary>The rows of one page, in the order of the list.</summary>
    private List<TRow> Page<TRow>(List<TRow> rows, int page, int size)
    {
        var result = new List<TRow>(Math.Min(size, rows.Count));
        for (var i = (long)(page - 1) * size; i < Math.Min((long)page * size, rows.Count); i++)
            result.Add(rows[NewestFirst ? rows.Count - 1 - (int)i : (int)i]);
        return result;
    }

    /// <summary>A bare array, one page of it.</summary>
    private Reply BareList<TRow>(
        EmulatedRequest request,
        List<TRow> rows,
        Action<Utf8JsonWriter, TRow> write,
        int size = 100,
        bool sizeIsChosen = false
    )
    {
        var page = Math.Max(1, request.Query.Int("page") ?? 1);
        if (sizeIsChosen && request.Query.Int("per_page") is { } asked and > 0)
            size = Math.Min(asked, 200);
        return Reply.Json(200, writer =>
        {
            writer.WriteStartArray();
            foreach (var row in Page(rows, page, size))
                write(writer, row);
            writer.WriteEndArray();
        });
    }

    private static Reply One<TRow>(TRow? row, Action<Utf8JsonWriter, TRow> write, int status = 200)
        where TRow : class => row is null ? NotFound() : Reply.Json(status, writer => write(writer, row));

    private static Reply NotFound() => Error(404, "Not found");

    private static Reply Scalar(bool value) => Reply.Json(200, writer => writer.WriteBooleanValue(value));

    private static Reply Counted(int count) => Reply.Json(200, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("count", count);
        writer.WriteEndObject();
    });

    /// <summary>The error of one field, as Rails nests it.</summary>
    private static Reply Invalid(string field, string message) => Reply.Json(400, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartObject("error");
        writer.WriteStartArray(field);
        writer.WriteStringValue(message);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static Reply Blank(string field) => Invalid(field, "can't be blank");

    private static long Id(EmulatedRequest request, string name = "id") =>
        long.TryParse(request.Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;

    private static decimal? Amount(Parameters fields, string name) =>
        decimal.TryParse(fields[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>ISO 8601, or the vendor's <c>2020-06-20 21:28:35 UTC</c>; without a zone it is UTC.</summary>
    private static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParse(
            text?.Replace(" UTC", "Z", StringComparison.Ordinal),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : null;

    /// <summary>Created between two moments, both exclusive.</summary>
    private static List<TRow> Created<TRow>(EmulatedRequest request, IEnumerable<TRow> rows, Func<TRow, DateTimeOffset> created)
    {
        var (after, before) = (Moment(request.Query["created_after"]), Moment(request.Query["created_before"]));
        return [.. rows.Where(row => (after is null || created(row) > after) && (before is null || created(row) < before))];
    }

    private LeadDynoAffiliateRow? AffiliateByEmail(string? email) =>
        email is null ? null : Affiliates.Live.Find(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));

    private LeadDynoAffiliateRow? AffiliateByCode(string? code) =>
        code is null ? null : Affiliates.Live.Find(row => string.Equals(row.AffiliateCode, code, StringComparison.Ordinal));

    private LeadDynoLeadRow? LeadByEmail(string? email) =>
        email is null ? null : Leads.Live.Find(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));
}
