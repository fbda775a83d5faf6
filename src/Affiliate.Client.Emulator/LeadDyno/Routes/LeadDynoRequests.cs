using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

/// <summary>How LeadDyno reads requests.</summary>
internal static class LeadDynoRequests
{
    public static long Id(this EmulatedRequest request, string name = "id") =>
        long.TryParse(request.Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;

    public static decimal? Amount(this Parameters fields, string name) =>
        decimal.TryParse(fields[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>ISO 8601, or the vendor's <c>2020-06-20 21:28:35 UTC</c>; without a zone it is UTC.</summary>
    public static DateTimeOffset? Moment(this Parameters fields, string name) =>
        DateTimeOffset.TryParse(
            fields[name]?.Replace(" UTC", "Z", StringComparison.Ordinal),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : null;

    /// <summary>The rows that were created between two moments, both exclusive.</summary>
    public static List<TRow> Created<TRow>(this EmulatedRequest request, IEnumerable<TRow> rows, Func<TRow, DateTimeOffset> created)
    {
        var (after, before) = (request.Query.Moment("created_after"), request.Query.Moment("created_before"));
        return [.. rows.Where(row => (after is null || created(row) > after) && (before is null || created(row) < before))];
    }

    /// <summary>The objects of an import call; JSON only.</summary>
    public static List<Parameters> Imported(this EmulatedRequest request, string name)
    {
        if (request.Json is not { ValueKind: JsonValueKind.Object } body || !body.TryGetProperty(name, out var items))
            return [];

        return [.. items.EnumerateArray().Select(item => new Parameters([.. item.EnumerateObject()
            .Where(member => member.Value.ValueKind != JsonValueKind.Null)
            .Select(member => new KeyValuePair<string, string>(member.Name, member.Value.ToString()))]))];
    }
}
