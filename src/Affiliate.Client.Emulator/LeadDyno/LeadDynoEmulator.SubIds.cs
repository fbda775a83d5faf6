using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

public sealed partial class LeadDynoEmulator
{
    private void MapSubIds(RouteTable routes) =>
        routes
            .Map("GET", "/affiliates/{id}/subids", ListSubIds)
            .Map("GET", "/affiliates/{id}/subids/{sub_id}", request => One(SubId(request), LeadDynoJson.SubId))
            .Map("POST", "/affiliates/{id}/create_subid", CreateSubId)
            .Map(
                "DELETE",
                "/affiliates/{id}/subids/{sub_id}",
                request => SubId(request) is { } row ? Scalar(SubIds.Remove(row.Id)) : NotFound()
            );

    private LeadDynoSubIdRow? SubId(EmulatedRequest request) =>
        SubIds.Find(Id(request, "sub_id")) is { } row && row.AffiliateId == Id(request) ? row : null;

    /// <summary>Any value of <c>oa</c> sorts ascending; none sorts descending.</summary>
    private Reply ListSubIds(EmulatedRequest request)
    {
        var rows = SubIds.Live.Where(row => row.AffiliateId == Id(request));
        Func<LeadDynoSubIdRow, string?> key = request.Query["o"] == "url" ? row => row.Url : row => row.Name;
        List<LeadDynoSubIdRow> sorted = string.IsNullOrEmpty(request.Query["oa"])
            ? [.. rows.OrderByDescending(key, StringComparer.Ordinal).ThenBy(row => row.Id)]
            : [.. rows.OrderBy(key, StringComparer.Ordinal).ThenBy(row => row.Id)];
        var size = request.Query.Int("per_page") is { } asked and > 0 ? Math.Min(asked, 200) : 12;
        return BareList(request, NewestFirst ? [.. Enumerable.Reverse(sorted)] : sorted, LeadDynoJson.SubId, size);
    }

    private Reply CreateSubId(EmulatedRequest request)
    {
        if (Affiliates.Find(Id(request)) is not { } affiliate)
            return NotFound();

        var row = new LeadDynoSubIdRow
        {
            Id = NextId(),
            AffiliateId = affiliate.Id,
            Name = request.Fields["name"],
            Url = request.Fields["url"],
        };
        SubIds.Add(row);
        return One(row, LeadDynoJson.SubId);
    }
}
