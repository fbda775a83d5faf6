namespace Affiliate.Client.Testing;

public sealed partial class AisleEmulator
{
    private void MapPayouts(RouteTable routes) => routes.Map("GET", "/payouts", ListPayouts);

    private Reply ListPayouts(EmulatedRequest request) => Listing(
        request,
        "payouts",
        Payouts.Live,
        row => (row.PaidAt?.UtcTicks ?? 0, row.Id),
        row => row.PaidAt,
        AisleJson.Payout);
}
