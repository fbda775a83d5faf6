using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

internal sealed class SubIdRoutes(LeadDynoEmulator vendor)
{
    private static LeadDynoJsonContext Json => LeadDynoJsonContext.Default;

    public void Map(RouteTable routes) => routes
        .Map("GET", "/affiliates/{id}/subids", List)
        .Map("GET", "/affiliates/{id}/subids/{sub_id}", request => One(Find(request)))
        .Map("POST", "/affiliates/{id}/create_subid", Create)
        .Map("DELETE", "/affiliates/{id}/subids/{sub_id}", Delete);

    private LeadDynoSubIdRow? Find(EmulatedRequest request) =>
        vendor.SubIds.Find(request.Id("sub_id")) is { } row && row.AffiliateId == request.Id() ? row : null;

    private static Reply One(LeadDynoSubIdRow? row) =>
        row is null ? LeadDynoReplies.NotFound() : Reply.Json(200, LeadDynoSubIdJson.From(row), Json.LeadDynoSubIdJson);

    /// <summary>Any value of <c>oa</c> sorts ascending; none sorts descending.</summary>
    private Reply List(EmulatedRequest request)
    {
        var rows = vendor.SubIds.Live.Where(row => row.AffiliateId == request.Id());
        Func<LeadDynoSubIdRow, string?> key = request.Query["o"] == "url" ? row => row.Url : row => row.Name;
        List<LeadDynoSubIdRow> sorted = string.IsNullOrEmpty(request.Query["oa"])
            ? [.. rows.OrderByDescending(key, StringComparer.Ordinal).ThenBy(row => row.Id)]
            : [.. rows.OrderBy(key, StringComparer.Ordinal).ThenBy(row => row.Id)];
        var size = request.Query.Int("per_page") is { } asked and > 0 ? Math.Min(asked, 200) : 12;
        if (vendor.NewestFirst)
            sorted.Reverse();
        return LeadDynoReplies.List(vendor, request, sorted, LeadDynoSubIdJson.From, Json.ListLeadDynoSubIdJson, size);
    }

    private Reply Create(EmulatedRequest request)
    {
        if (vendor.Affiliates.Find(request.Id()) is not { } affiliate)
            return LeadDynoReplies.NotFound();

        var row = new LeadDynoSubIdRow
        {
            Id = vendor.NextId(),
            AffiliateId = affiliate.Id,
            Name = request.Fields["name"],
            Url = request.Fields["url"],
        };
        vendor.SubIds.Add(row);
        return One(row);
    }

    private Reply Delete(EmulatedRequest request) =>
        Find(request) is { } row ? LeadDynoReplies.Scalar(vendor.SubIds.Remove(row.Id)) : LeadDynoReplies.NotFound();
}
