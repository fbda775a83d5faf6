using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle;

public sealed partial class AisleEmulator
{
    private void MapPayouts(RouteTable routes)
    {
        var view = new NewestFirstView<AislePayoutRow>(() => (Payouts.Live, Payouts.Version), row => (row.PaidAt?.UtcTicks ?? 0, row.Id));
        routes.Map("GET", "/payouts", request => Listing(request, "payouts", view, row => row.PaidAt, AisleJson.Payout));
    }
}
