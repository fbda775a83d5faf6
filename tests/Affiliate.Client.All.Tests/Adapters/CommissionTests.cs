using System.Globalization;
using Affiliate.Client.Commissions;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.All.Tests.Adapters;

/// <summary>What was earned, against the emulator's own rows.</summary>
public sealed class CommissionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_row_of_every_vendor_is_told_once(int seed)
    {
        await using var app = await AdapterApp.StartAsync((ulong)seed);
        (await Ids(app, "LeadDyno")).ShouldBe(app.Emulator.LeadDyno.Commissions.Select(row => Text(row.Id)), ignoreOrder: true);
        (await Ids(app, "AffiliateWP")).ShouldBe(app.Emulator.AffiliateWP.Referrals.Select(row => Text(row.Id)), ignoreOrder: true);
        (await Ids(app, "Leadway")).ShouldBe(app.Emulator.Leadway.Commissions.Select(row => row.Id), ignoreOrder: true);
    }

    [Theory]
    [InlineData("AffiliateWP")]
    [InlineData("Leadway")]
    public async Task A_commission_in_a_payout_is_never_a_payout_row_too(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var linked = (await All(app, vendor)).Where(row => row.PayoutId is not null).Select(row => row.Key).ToHashSet();
        linked.ShouldNotBeEmpty();
        (await app.Payouts(vendor).GetPayouts().ToListAsync(Token)).ShouldAllBe(row => !linked.Contains(row.Key));
    }

    [Fact]
    public async Task LeadDynos_commissions_are_its_payout_rows_by_the_same_keys()
    {
        await using var app = await AdapterApp.StartAsync();
        var payouts = (await app.Payouts("LeadDyno").GetPayouts().ToListAsync(Token)).ToDictionary(row => row.Key);
        foreach (var row in await All(app, "LeadDyno"))
        {
            payouts.Remove(row.Key, out var payout).ShouldBeTrue();
            (row.Amount, row.Status, row.Currency, row.DueAt).ShouldBe((payout!.Amount, payout.Status, payout.Currency, payout.DueAt));
        }

        payouts.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_affiliates_rows_at_leaddyno_tell_what_they_were_earned_on()
    {
        await using var app = await AdapterApp.StartAsync();
        var own = app.Emulator.LeadDyno.Commissions.Where(row => row.AffiliateId == 5003).ToDictionary(row => Text(row.Id));
        var rows = await app.Commissions("LeadDyno").GetCommissions(new CommissionQuery { AffiliateId = "5003" }).ToListAsync(Token);
        rows.Select(row => row.Key.Id).ShouldBe(own.Keys, ignoreOrder: true);
        rows.Count(row => row.BaseAmount is not null).ShouldBeGreaterThan(0);
        foreach (var row in rows.Where(row => row.BaseAmount is not null))
            row.BaseAmount.ShouldBe(app.Emulator.LeadDyno.Purchases.Find(own[row.Key.Id].PurchaseId!.Value)!.Amount);
    }

    [Fact]
    public async Task A_referral_names_its_payout_only_while_that_covers_it()
    {
        await using var app = await AdapterApp.StartAsync();
        var own = app.Emulator.AffiliateWP.Referrals.ToDictionary(row => Text(row.Id));
        var rows = await All(app, "AffiliateWP");
        rows.Count(row => row.PayoutId is null && own[row.Key.Id].PayoutId != 0).ShouldBeGreaterThan(0);
        foreach (var row in rows)
        {
            var source = own[row.Key.Id];
            row.PayoutId.ShouldBe(source is { Status: "paid", PayoutId: not 0 } ? Text(source.PayoutId) : null);
            row.Amount.ShouldBe(decimal.Parse(source.Amount, CultureInfo.InvariantCulture));
            row.Anomalies.HasFlag(PayoutAnomalies.PayoutVoided).ShouldBe(source.PayoutId != 0 && source.Status != "paid");
        }
    }

    [Fact]
    public async Task A_payouts_referrals_are_asked_for_by_its_id()
    {
        await using var app = await AdapterApp.StartAsync();
        var payout = app.Emulator.AffiliateWP.Referrals.Where(row => row.Status == "paid").MaxBy(row => row.PayoutId)!.PayoutId;
        var rows = await app.Commissions("AffiliateWP").GetCommissions(new CommissionQuery { PayoutId = Text(payout) }).ToListAsync(Token);
        rows.Select(row => row.Key.Id)
            .ShouldBe(
                app.Emulator.AffiliateWP.Referrals.Where(row => row.PayoutId == payout).Select(row => Text(row.Id)),
                ignoreOrder: true
            );
        // Payouts are asked for too: whether that payout exists.
        app.Emulator.AffiliateWP.Requests.Where(request => !request.Target.Contains("/payouts?", StringComparison.Ordinal))
            .ShouldAllBe(request =>
                Uri.UnescapeDataString(request.Target).Contains($"filter[payout_id]={payout}", StringComparison.Ordinal)
            );
    }

    [Fact]
    public async Task Leadway_tells_base_rate_tier_and_payout()
    {
        await using var app = await AdapterApp.StartAsync();
        var own = app.Emulator.Leadway.Commissions.ToDictionary(row => row.Id);
        foreach (var row in await All(app, "Leadway"))
        {
            var source = own[row.Key.Id];
            (row.Amount, row.BaseAmount, row.PayoutId, row.Affiliate?.Id).ShouldBe(
                (source.CommissionAmount, source.Amount, source.PayoutId, source.AffiliateId)
            );
            var campaign = source.CampaignId is { } id ? app.Emulator.Leadway.Campaigns.Find(id) : null;
            (row.RateType, row.Rate, row.Tier).ShouldBe((campaign?.CommissionType, campaign?.Commission ?? 0m, 1));
        }
    }

    [Fact]
    public async Task A_range_of_creation_is_exact_at_its_ends()
    {
        await using var app = await AdapterApp.StartAsync();
        var all = (await All(app, "Leadway")).OrderBy(row => row.CreatedAt).ToList();
        var range = new NodaTime.Interval(all[40].CreatedAt!.Value, all[90].CreatedAt!.Value);
        var rows = await app.Commissions("Leadway").GetCommissions(new CommissionQuery { Created = range }).ToListAsync(Token);
        rows.Select(row => row.Key.Id)
            .ShouldBe(all.Where(row => range.Contains(row.CreatedAt!.Value)).Select(row => row.Key.Id), ignoreOrder: true);
        rows.Count.ShouldBe(50);
    }

    private static Task<List<EarnedCommission>> All(AdapterApp app, string vendor) =>
        app.Commissions(vendor).GetCommissions().ToListAsync(Token).AsTask();

    private static async Task<List<string>> Ids(AdapterApp app, string vendor) => [.. (await All(app, vendor)).Select(row => row.Key.Id)];

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
