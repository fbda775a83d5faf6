using Affiliate.Client.Affiliates;
using Affiliate.Client.Conversions;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.All.Tests.Adapters;

/// <summary>The server acts and the response is lost: a repeated call could act twice.</summary>
public sealed class WriteSafetyTests
{
    private static readonly Dictionary<string, (string Vendor, string Route, Func<AdapterApp, Task> Write)> Writes = new()
    {
        ["LeadDyno click"] = (
            "LeadDyno",
            "POST /visitors",
            app => app.Tracker("LeadDyno").TrackClickAsync(new Conversion { Affiliate = "newcomer" }, Token)
        ),
        ["LeadDyno lead"] = (
            "LeadDyno",
            "POST /leads",
            app => app.Tracker("LeadDyno").TrackLeadAsync(new Conversion { CustomerEmail = "bo@example.test" }, Token)
        ),
        ["LeadDyno purchase"] = (
            "LeadDyno",
            "POST /purchases",
            app =>
                app.Tracker("LeadDyno").TrackPurchaseAsync(new Conversion { CustomerEmail = "bo@example.test", PurchaseCode = "1" }, Token)
        ),
        ["LeadDyno mark"] = ("LeadDyno", "POST /commissions/mark_as_paid", app => Mark(app, "LeadDyno")),
        ["LeadDyno update"] = ("LeadDyno", "PUT /affiliates/{id}", app => Update(app, "LeadDyno")),
        ["LeadDyno archive"] = ("LeadDyno", "POST /affiliates/{id}/archive", app => app.Manager("LeadDyno").ArchiveAsync("5999", Token)),
        ["AffiliateWP mark"] = ("AffiliateWP", "PUT /payouts/{id}", app => Mark(app, "AffiliateWP")),
        ["AffiliateWP create"] = ("AffiliateWP", "POST /affiliates", app => Create(app, "AffiliateWP")),
        ["AffiliateWP update"] = ("AffiliateWP", "PUT /affiliates/{id}", app => Update(app, "AffiliateWP")),
        ["Leadway lead"] = ("Leadway", "POST /affiliates/{aid}/lead/create", app => app.Tracker("Leadway").TrackLeadAsync(
            new Conversion { CustomerEmail = "bo@example.test", Affiliate = AdapterApp.NewcomerId("Leadway"), CampaignId = "c" }, Token)),
        ["Leadway mark"] = ("Leadway", "PUT /commission/{id}/status", app => Mark(app, "Leadway")),
        ["Leadway create"] = ("Leadway", "POST /affiliates", app => Create(app, "Leadway")),
        ["Leadway update"] = ("Leadway", "PUT /affiliates/{aid}", app => Update(app, "Leadway")),
    };

    public static TheoryData<string> Names => [.. Writes.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_lost_response_is_an_error_and_the_write_is_not_repeated(string name)
    {
        await using var app = await AdapterApp.StartAsync();
        var (vendor, route, write) = Writes[name];
        var fault = app.Emulator.Vendors.Single(own => own.Name == vendor).Faults.On(route).Always().ResetAfterActing();
        await Should.ThrowAsync<TransportException>(() => write(app));
        fault.Hits.ShouldBe(1);
        app.Emulator.Requests.For(route).Count.ShouldBe(1);
    }

    [Fact]
    public async Task LeadDynos_creation_may_be_repeated_because_a_known_address_makes_no_second_affiliate()
    {
        await using var app = await AdapterApp.StartAsync();
        app.Emulator.LeadDyno.Faults.On("POST /affiliates").ResetAfterActing();
        (await app.Manager("LeadDyno").CreateAsync(new AffiliateUpdate { Email = "zoe@example.test" }, Token)).IsNew.ShouldBe(true);
        app.Emulator.LeadDyno.Affiliates.Count(row => row.Email == "zoe@example.test").ShouldBe(1);
    }

    [Fact]
    public async Task A_mark_whose_check_fails_is_unclear_and_not_an_error()
    {
        await using var app = await AdapterApp.StartAsync();
        var payout = await app.UnpaidAsync("Leadway");
        app.Emulator.Leadway.Faults.On("GET /commissions")
            .When(_ => app.Emulator.Leadway.Requests.For("PUT /commission/{id}/status").Count > 0)
            .Always()
            .Status(401, """{ "statusCode": 401, "message": "Invalid JWT" }""");
        var result = await app.StatusWriter("Leadway").MarkPaidAsync(payout, Token);
        result.Outcome.ShouldBe(MarkPaidOutcome.Unclear);
        result.Detail!.ShouldContain("Reading the commissions again failed");
    }

    private static async Task Mark(AdapterApp app, string vendor) =>
        await app.StatusWriter(vendor).MarkPaidAsync(await app.UnpaidAsync(vendor), Token);

    private static async Task Create(AdapterApp app, string vendor) =>
        await app.Manager(vendor).CreateAsync(new AffiliateUpdate { Email = "zoe@example.test" }, Token);

    private static async Task Update(AdapterApp app, string vendor) =>
        await app.Manager(vendor)
            .UpdateAsync(AdapterApp.NewcomerId(vendor), new AffiliateUpdate { Email = "changed@example.test", FirstName = "New" }, Token);
}
