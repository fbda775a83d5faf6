using Affiliate.Client.Conversions;
using Affiliate.Client.Monetary;

namespace Affiliate.Client.All.Tests.Adapters;

public sealed class TrackerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_customers_way_at_leaddyno_ends_in_a_commission_of_the_affiliate()
    {
        await using var app = await AdapterApp.StartAsync();
        var tracker = app.Tracker("LeadDyno");
        var click = await tracker.TrackClickAsync(
            new Conversion { Affiliate = "newcomer", Url = new Uri("https://shop.example.test/demo") },
            Token
        );
        var lead = await tracker.TrackLeadAsync(
            new Conversion
            {
                CustomerEmail = "bo@example.test",
                Affiliate = "newcomer",
                TrackingCode = click.TrackingCode,
                FirstName = "Bo",
            },
            Token
        );
        var sale = await tracker.TrackPurchaseAsync(
            new Conversion { CustomerEmail = "bo@example.test", PurchaseCode = "ORDER-9", Amount = new Money(99.90m, "EUR") },
            Token
        );

        new[] { click, lead, sale }.ShouldAllBe(step => step.CreditedAffiliateId == "5999");
        lead.TrackingCode.ShouldBe(click.TrackingCode);
        app.Emulator.LeadDyno.Leads.Last().FirstName.ShouldBe("Bo");
        var purchase = app.Emulator.LeadDyno.Purchases.Last();
        (purchase.PurchaseCode, purchase.Amount, purchase.Currency, purchase.AffiliateId).ShouldBe(("ORDER-9", 99.90m, "EUR", 5999));
        app.Emulator.LeadDyno.Commissions.Last().AffiliateId.ShouldBe(5999);
        (await app.Directory("LeadDyno").GetAffiliateAsync("5999", Token)).HasSales.ShouldBe(true);
    }

    [Fact]
    public async Task A_lead_at_leadway_belongs_to_the_affiliate_and_the_campaign()
    {
        await using var app = await AdapterApp.StartAsync();
        var campaign = app.Emulator.Leadway.Campaigns.First().Id;
        var id = AdapterApp.NewcomerId("Leadway");
        var lead = await app.Tracker("Leadway")
            .TrackLeadAsync(new Conversion { CustomerEmail = "bo@example.test", Affiliate = id, CampaignId = campaign }, Token);
        var row = app.Emulator.Leadway.Customers.Last();
        (row.Id, row.AffiliateId, row.CampaignId, row.Email).ShouldBe((lead.Id, id, campaign, "bo@example.test"));
        lead.CreditedAffiliateId.ShouldBe(id);
    }

    [Fact]
    public async Task What_a_step_lacks_is_named_and_nothing_is_sent()
    {
        await using var app = await AdapterApp.StartAsync();
        var (leadDyno, leadway) = (app.Tracker("LeadDyno"), app.Tracker("Leadway"));
        await Refused(() => leadDyno.TrackClickAsync(new Conversion()), "Conversion.Affiliate");
        await Refused(() => leadDyno.TrackLeadAsync(new Conversion()), "Conversion.CustomerEmail");
        await Refused(() => leadDyno.TrackPurchaseAsync(new Conversion { PurchaseCode = "1" }), "Conversion.CustomerEmail");
        await Refused(() => leadDyno.TrackPurchaseAsync(new Conversion { CustomerEmail = "bo@example.test" }), "Conversion.PurchaseCode");
        await Refused(
            () => leadway.TrackLeadAsync(new Conversion { CustomerEmail = "bo@example.test", Affiliate = "1" }),
            "Conversion.CampaignId"
        );
        await Refused(
            () => leadway.TrackLeadAsync(new Conversion { CustomerEmail = "bo@example.test", CampaignId = "1" }),
            "Conversion.Affiliate"
        );
        app.Emulator.Requests.ShouldBeEmpty();
    }

    private static async Task Refused(Func<Task> call, string member) =>
        (await Should.ThrowAsync<ArgumentException>(call)).Message.ShouldContain(member);
}
