using System.Globalization;
using Affiliate.Client.Tests.Shared.Sockets;

namespace Affiliate.Client.All.Tests.Hostile;

/// <summary>What a client asked a <see cref="HostileVendor"/> for, in the terms of any vendor.</summary>
/// <param name="Offset">The rows in front of the page.</param>
/// <param name="Size">How many rows.</param>
/// <param name="Page">The page's number; 0 where the vendor has none.</param>
internal sealed record ListRequest(long Offset, int Size, int Page)
{
    public static ListRequest From(SocketRequest request)
    {
        var query = request.Target.Split('?', 2) is [_, var text]
            ? text.Split('&')
                .Select(static pair => pair.Split('=', 2))
                .DistinctBy(static pair => pair[0])
                .ToDictionary(static pair => pair[0], static pair => pair[^1], StringComparer.Ordinal)
            : [];
        var size = Number("per_page") ?? Number("number") ?? Number("limit") ?? 100;
        var page = Number("page") ?? 0;
        return new(page > 0 ? (page - 1) * (long)size : Number("offset") ?? Number("skip") ?? Number("nextPageToken") ?? 0, size, page);

        int? Number(string name) =>
            query.TryGetValue(name, out var value) && int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
