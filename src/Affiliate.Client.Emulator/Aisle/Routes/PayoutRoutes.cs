using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle.Routes;

internal sealed class PayoutRoutes(AisleEmulator vendor)
{
    public void Map(RouteTable routes)
    {
        var view = new NewestFirstView<AislePayoutRow>(
            () => (vendor.Payouts.Live, vendor.Payouts.LiveVersion),
            row => (row.PaidAt?.UtcTicks ?? 0, row.Id)
        );
        routes.Map(
            "GET",
            "/payouts",
            request =>
                AisleLists.Page(
                    vendor,
                    request,
                    view,
                    row => row.PaidAt,
                    rows => new() { Payouts = [.. rows.Select(AislePayoutJson.From)] }
                )
        );
    }
}
