using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

public sealed partial class LeadDynoEmulator
{
    private void MapPurchases(RouteTable routes) =>
        routes
            .Map("GET", "/purchases", ListPurchases)
            .Map("GET", "/purchases/count", _ => Counted(Purchases.Count))
            .Map(
                "GET",
                "/purchases/by_purchase_code",
                request => InArray(Purchases.Live.Find(row => row.PurchaseCode == request.Query["purchase_code"]))
            )
            .Map("GET", "/purchases/{id}", request => InArray(Purchases.Find(Id(request))))
            .Map(
                "GET",
                "/leads/{id}/purchases",
                request => BareList(request, Purchases.Live.FindAll(row => row.LeadId == Id(request)), WritePurchase)
            );

    private void WritePurchase(Utf8JsonWriter writer, LeadDynoPurchaseRow row) => LeadDynoJson.Purchase(writer, row, this);

    /// <summary>The most recent are last, whatever <see cref="NewestFirst"/> says: it is the one order that the vendor states.</summary>
    private Reply ListPurchases(EmulatedRequest request)
    {
        var rows = Created(request, Purchases.Live, row => row.CreatedAt);
        if (request.Query.Bool("affiliates_only") == true)
            rows = rows.FindAll(row => row.AffiliateId is not null);
        if (NewestFirst)
            rows.Reverse();
        return BareList(request, rows, WritePurchase, sizeIsChosen: true);
    }

    /// <summary>The vendor prints both reads of a single purchase as an array.</summary>
    private Reply InArray(LeadDynoPurchaseRow? purchase) => One(purchase, (writer, row) =>
    {
        writer.WriteStartArray();
        WritePurchase(writer, row);
        writer.WriteEndArray();
    });
}
