using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

internal sealed class PurchaseRoutes(LeadDynoEmulator vendor)
{
    private static LeadDynoJsonContext Json => LeadDynoJsonContext.Default;

    public void Map(RouteTable routes) =>
        routes
            .Map("GET", "/purchases", List)
            .Map("GET", "/purchases/count", _ => LeadDynoReplies.Count(vendor.Purchases.Count))
            .Map(
                "GET",
                "/purchases/by_purchase_code",
                request => InArray(vendor.Purchases.Live.Find(row => row.PurchaseCode == request.Query["purchase_code"]))
            )
            .Map("GET", "/purchases/{id}", request => InArray(vendor.Purchases.Find(request.Id())))
            .Map("GET", "/leads/{id}/purchases", ListByLead);

    /// <summary>
    /// The most recent are last, whatever <see cref="LeadDynoEmulator.NewestFirst"/> says: it is the one order that the vendor states.
    /// </summary>
    private Reply List(EmulatedRequest request)
    {
        var rows = request.Created(vendor.Purchases.Live, row => row.CreatedAt);
        if (request.Query.Bool("affiliates_only") == true)
            rows = rows.FindAll(row => row.AffiliateId is not null);
        if (vendor.NewestFirst)
            rows.Reverse();
        return LeadDynoReplies.List(
            vendor,
            request,
            rows,
            row => LeadDynoPurchaseJson.From(row, vendor),
            Json.ListLeadDynoPurchaseJson,
            sizeIsChosen: true
        );
    }

    private Reply ListByLead(EmulatedRequest request)
    {
        var rows = vendor.Purchases.Live.FindAll(row => row.LeadId == request.Id());
        return LeadDynoReplies.List(vendor, request, rows, row => LeadDynoPurchaseJson.From(row, vendor), Json.ListLeadDynoPurchaseJson);
    }

    /// <summary>The vendor prints both reads of a single purchase as an array.</summary>
    private Reply InArray(LeadDynoPurchaseRow? row) =>
        row is null ? LeadDynoReplies.NotFound() : Reply.Json(200, [LeadDynoPurchaseJson.From(row, vendor)], Json.ListLeadDynoPurchaseJson);
}
