using Affiliate.Client.Emulator.PayPal.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.PayPal.Routes;

/// <summary>Single items: looking at one, and taking an unclaimed one back.</summary>
internal sealed class PayoutItemRoutes(PayPalEmulator vendor)
{
    public void Map(RouteTable routes) =>
        routes.Map("GET", "/payments/payouts-item/{id}", Get).Map("POST", "/payments/payouts-item/{id}/cancel", Cancel);

    private Reply Get(EmulatedRequest request) =>
        vendor.Items.Live.Find(row => row.Id == request.Value("id")) is { } item ? Show(item) : PayPalReplies.NotFound(vendor);

    private Reply Cancel(EmulatedRequest request)
    {
        if (vendor.Items.Live.Find(row => row.Id == request.Value("id")) is not { } item)
            return PayPalReplies.NotFound(vendor);
        if (item.CanceledAt is not null)
            return PayPalReplies.Error(vendor, 400, "ITEM_ALREADY_CANCELLED", "Requested item is already cancelled.");
        if (item.StatusAt(vendor.Now) != "UNCLAIMED")
            return PayPalReplies.Error(vendor, 400, "ITEM_INCORRECT_STATUS", "You can only cancel items that are in UNCLAIMED state.");
        return Show(vendor.Items.Change(item.Id, row => row with { CanceledAt = vendor.Now }));
    }

    private Reply Show(PayPalItemRow item)
    {
        var json = PayPalItemJson.From(item, vendor.Now) with { SenderBatchId = item.SenderBatchId };
        return Reply.Json(200, json, PayPalReplies.Json.PayPalItemJson);
    }
}
