using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary>The list of payouts, or of commissions, of each vendor: a page of it for an address.</summary>
internal static class StubLists
{
    public static ReadOnlyMemory<byte> Page(Uri address, long total)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        var path = address.AbsolutePath;
        if (path.StartsWith("/v1/commissions", StringComparison.Ordinal))
        {
            var size = Number(query, "per_page", 200);
            return Page("[", StubRows.LeadDyno, (Number(query, "page", 1) - 1) * size, size, total, "]");
        }

        if (path.StartsWith("/wp-json/", StringComparison.Ordinal))
            return Page("[", StubRows.AffiliateWP, Number(query, "offset", 0), Number(query, "number", 20), total, "]");
        if (path.StartsWith("/affiliate-manager/", StringComparison.Ordinal))
        {
            var end = string.Create(CultureInfo.InvariantCulture, $"],\"meta\":{{\"count\":{total}}}}}");
            return Page("{\"payouts\":[", StubRows.Leadway, Number(query, "skip", 0), Number(query, "limit", 10), total, end);
        }

        return path.StartsWith("/api/v1/", StringComparison.Ordinal)
            ? "{\"recordsCount\":0,\"payouts\":[],\"nextPageToken\":null}"u8.ToArray()
            : throw new InvalidOperationException($"No list stands at {path}.");
    }

    private static ReadOnlyMemory<byte> Page(string start, StubRows.WriteRow write, long skip, long size, long total, string end)
    {
        var page = new ArrayBufferWriter<byte>(16_384);
        page.Write(Encoding.UTF8.GetBytes(start));
        for (var row = skip; row < Math.Min(total, skip + size); row++)
        {
            if (row > skip) page.Write(","u8);
            write(page, row + 1);
        }

        page.Write(Encoding.UTF8.GetBytes(end));
        return page.WrittenMemory;
    }

    private static long Number(Dictionary<string, StringValues> query, string name, long otherwise) =>
        query.TryGetValue(name, out var text) ? long.Parse(text.ToString(), CultureInfo.InvariantCulture) : otherwise;
}
