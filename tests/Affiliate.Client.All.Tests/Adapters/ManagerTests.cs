using Affiliate.Client.Affiliates;

namespace Affiliate.Client.All.Tests.Adapters;

public sealed class ManagerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Vendors => ["LeadDyno", "AffiliateWP", "Leadway"];

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_new_affiliate_is_in_the_directory(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var result = await app.Manager(vendor)
            .CreateAsync(new AffiliateUpdate { Email = "zoe@example.test", FirstName = "Zoë", CampaignId = "none" }, Token);
        result.IsNew.ShouldBe(true);
        result.Affiliate.Email.ShouldBe("zoe@example.test");
        result.Ignored.ShouldBe(vendor switch { "LeadDyno" => ["CampaignId"], "AffiliateWP" => ["FirstName", "CampaignId"], _ => [] });
        var listed = await app.Directory(vendor).GetAffiliates(new AffiliateQuery { Text = "zoe@example.test" }).ToListAsync(Token);
        listed.Single().Key.ShouldBe(result.Affiliate.Key);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_known_address_gives_back_the_old_record_unchanged(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var result = await app.Manager(vendor)
            .CreateAsync(
                new AffiliateUpdate { Email = AdapterApp.Newcomer.ToUpperInvariant(), FirstName = "Other", Code = "other" },
                Token
            );
        result.IsNew.ShouldBe(false);
        result.Affiliate.Key.Id.ShouldBe(AdapterApp.NewcomerId(vendor));
        result.Ignored.ShouldBe(["FirstName", "Code"]);
        app.Emulator.Requests.ShouldAllBe(request => request.Method == "GET");
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Archived_is_inactive_and_activated_is_active_again(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var (manager, id) = (app.Manager(vendor), AdapterApp.NewcomerId(vendor));
        (await manager.ArchiveAsync(id, Token)).Affiliate.Status.ShouldBe(AffiliateStatus.Inactive);
        (await Listed(app, vendor)).Status.ShouldBe(AffiliateStatus.Inactive);
        (await manager.ActivateAsync(id, Token)).Affiliate.Status.ShouldBe(AffiliateStatus.Active);
        (await manager.ActivateAsync(id, Token)).Affiliate.Status.ShouldBe(AffiliateStatus.Active);
        (await Listed(app, vendor)).Status.ShouldBe(AffiliateStatus.Active);
    }

    [Fact]
    public async Task LeadDynos_archived_and_pending_affiliate_is_taken_out_and_approved()
    {
        await using var app = await AdapterApp.StartAsync();
        app.Emulator.LeadDyno.Affiliates.Change(5999, row => row with { Archived = true, PendingApproval = true });
        (await app.Manager("LeadDyno").ActivateAsync("5999", Token)).Affiliate.Status.ShouldBe(AffiliateStatus.Active);
        app.Emulator.LeadDyno.Requests.For("POST /affiliates/{id}/approve").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Leadways_replacing_call_keeps_what_was_not_to_be_changed()
    {
        await using var app = await AdapterApp.StartAsync();
        var id = AdapterApp.NewcomerId("Leadway");
        var before = app.Emulator.Leadway.Affiliates.Find(id)!;
        var result = await app.Manager("Leadway")
            .UpdateAsync(id, new AffiliateUpdate { FirstName = "New", PaymentEmail = "pay@example.test" }, Token);
        result.Ignored.ShouldBe(["PaymentEmail"]);
        result.Detail!.ShouldContain("parentAffiliateId");
        var after = app.Emulator.Leadway.Affiliates.Find(id)!;
        (after with { UpdatedAt = before.UpdatedAt, CampaignIds = before.CampaignIds }).ShouldBe(before with { FirstName = "New" });
        after.CampaignIds.ShouldBe(before.CampaignIds);
    }

    [Fact]
    public async Task LeadDyno_changes_what_is_given()
    {
        await using var app = await AdapterApp.StartAsync();
        var result = await app.Manager("LeadDyno")
            .UpdateAsync("5999", new AffiliateUpdate { PaymentEmail = "pay@example.test", LastName = "Ng" }, Token);
        (result.Affiliate.PaymentEmail, result.Affiliate.Name, result.IsNew).ShouldBe(("pay@example.test", "Ng", false));
        result.Ignored.ShouldBeEmpty();
        var row = app.Emulator.LeadDyno.Affiliates.Find(5999)!;
        (row.PaypalEmail, row.LastName, row.Email, row.AffiliateCode).ShouldBe(("pay@example.test", "Ng", AdapterApp.Newcomer, "newcomer"));
    }

    [Fact]
    public async Task A_shop_changes_addresses_and_says_that_names_are_not_its_own()
    {
        await using var app = await AdapterApp.StartAsync();
        var manager = app.Manager("AffiliateWP");
        var result = await manager.UpdateAsync("999", new AffiliateUpdate { PaymentEmail = "pay@example.test", FirstName = "New" }, Token);
        result.Affiliate.PaymentEmail.ShouldBe("pay@example.test");
        result.Ignored.ShouldBe(["FirstName"]);

        // The server answers 500 to an update that changes nothing.
        (await manager.UpdateAsync("999", new AffiliateUpdate { PaymentEmail = "pay@example.test" }, Token)).Ignored.ShouldBeEmpty();
        app.Emulator.AffiliateWP.Requests.Count(request => request.Method == "PUT").ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Nothing_to_change_and_no_address_are_refused_without_a_call(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        await Should.ThrowAsync<ArgumentException>(() => app.Manager(vendor).UpdateAsync("1", new AffiliateUpdate(), Token));
        (
            await Should.ThrowAsync<ArgumentException>(() =>
                app.Manager(vendor).CreateAsync(new AffiliateUpdate { FirstName = "Ana" }, Token)
            )
        ).Message.ShouldContain("AffiliateUpdate.Email");
        app.Emulator.Requests.ShouldBeEmpty();
    }

    private static async Task<AffiliateProfile> Listed(AdapterApp app, string vendor) =>
        (await app.Directory(vendor).GetAffiliates(new AffiliateQuery { Text = AdapterApp.Newcomer }).ToListAsync(Token)).Single();
}
