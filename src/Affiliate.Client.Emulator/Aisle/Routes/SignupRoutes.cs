using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle.Routes;

internal sealed class SignupRoutes(AisleEmulator vendor)
{
    public void Map(RouteTable routes)
    {
        var view = new NewestFirstView<AisleSignupRow>(
            () => (vendor.Signups.Live, vendor.Signups.LiveVersion),
            row => (row.CreatedAt.UtcTicks, row.Id)
        );
        routes.Map(
            "GET",
            "/customers/signups",
            request =>
                AisleLists.Page(
                    vendor,
                    request,
                    view,
                    row => row.CreatedAt,
                    rows => new() { Signups = [.. rows.Select(AisleSignupJson.From)] }
                )
        );
    }
}
