using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Adapters;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Each_adapter_is_there_for_the_vendors_that_have_it_and_aisle_has_none()
    {
        await using var app = await AdapterApp.StartAsync();
        Vendors(app.Services.GetServices<IAffiliateDirectory>().Select(adapter => adapter.Descriptor.Account))
            .ShouldBe(["AffiliateWP", "LeadDyno", "Leadway"]);
        Vendors(app.Services.GetServices<ICommissionSource>().Select(adapter => adapter.Descriptor.Account))
            .ShouldBe(["AffiliateWP", "LeadDyno", "Leadway"]);
        Vendors(app.Services.GetServices<IPayoutStatusWriter>().Select(adapter => adapter.Account))
            .ShouldBe(["AffiliateWP", "LeadDyno", "Leadway"]);
        Vendors(app.Services.GetServices<IAffiliateManager>().Select(adapter => adapter.Account))
            .ShouldBe(["AffiliateWP", "LeadDyno", "Leadway"]);
        Vendors(app.Services.GetServices<IConversionTracker>().Select(adapter => adapter.Account)).ShouldBe(["LeadDyno", "Leadway"]);
    }

    [Fact]
    public async Task What_a_vendor_cannot_do_is_said_before_and_refused_without_a_call()
    {
        await using var app = await AdapterApp.StartAsync();
        var tracker = app.Tracker("Leadway");
        tracker.Capabilities.ShouldBe(ConversionCapabilities.Lead);
        (await Should.ThrowAsync<NotSupportedException>(() => tracker.TrackClickAsync(new Conversion()))).Message.ShouldContain(
            "ConversionCapabilities.Click"
        );
        (await Should.ThrowAsync<NotSupportedException>(() => tracker.TrackPurchaseAsync(new Conversion()))).Message.ShouldContain(
            "ConversionCapabilities.Purchase"
        );

        var commissions = app.Commissions("LeadDyno");
        commissions.Descriptor.Has(CommissionCapabilities.LinkedPayout).ShouldBeFalse();
        Should
            .Throw<NotSupportedException>(() => commissions.GetCommissions(new CommissionQuery { PayoutId = "1" }))
            .Message.ShouldContain("CommissionCapabilities.LinkedPayout");
        app.Emulator.Requests.ShouldBeEmpty();
    }

    private static IEnumerable<string> Vendors(IEnumerable<AffiliateAccount> accounts) =>
        accounts.Select(account => account.Vendor).Order(StringComparer.Ordinal);
}
