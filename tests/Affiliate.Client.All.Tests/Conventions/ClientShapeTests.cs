using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Aisle;
using Affiliate.Client.All.Tests.Conventions.Crooked;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.PayPal;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>Whoever knows one vendor's client knows the others, and PayPal's.</summary>
public sealed class ClientShapeTests
{
    [Theory]
    [InlineData(typeof(LeadDynoClient), "LeadDyno", 8)]
    [InlineData(typeof(AffiliateWPClient), "AffiliateWP", 9)]
    [InlineData(typeof(AisleClient), "Aisle", 3)]
    [InlineData(typeof(LeadwayClient), "Leadway", 10)]
    [InlineData(typeof(PayPalClient), "PayPal", 2)]
    public void Every_client_has_the_one_shape(Type client, string vendor, int resources)
    {
        ClientShape.Resources(client).Count().ShouldBe(resources);
        ClientShape.Violations(client, vendor).ShouldBeEmpty();
    }

    [Fact]
    public void A_client_of_another_shape_is_found() =>
        ClientShape.Violations(typeof(CrookedClient), "Crooked").ShouldBe(
        [
            "CrookedClient has no wire interface named Api.",
            "CrookedClient.GetOrderAsync belongs to a resource.",
            "CrookedClient.Elsewhere is a System.String, and is expected in the folder of its name.",
            "CrookedOrders is made by the client alone.",
            "CrookedOrders.List is named List and pages through every row, or neither.",
            "CrookedOrders.List is neither paged nor awaited.",
            "CrookedOrders.GetAsync names the id orderId.",
            "CrookedOrders.CancelOrderAsync repeats the name of its resource.",
            "CrookedOrders.UpdateAsync takes a CrookedOrder.",
        ], ignoreOrder: true);
}
