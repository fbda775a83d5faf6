using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle;

public sealed partial class AisleEmulator
{
    private void MapSignups(RouteTable routes)
    {
        var view = new NewestFirstView<AisleSignupRow>(() => (Signups.Live, Signups.Version), row => (row.CreatedAt.UtcTicks, row.Id));
        routes.Map("GET", "/customers/signups", request => Listing(request, "signups", view, row => row.CreatedAt, AisleJson.Signup));
    }
}
