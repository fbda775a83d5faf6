using System.Globalization;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.All.Tests.Adapters;

public sealed class PayoutStatusWriterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Vendors => ["LeadDyno", "AffiliateWP", "Leadway"];

    [Theory]
    [InlineData("LeadDyno")]
    [InlineData("Leadway")]
    public async Task A_marked_row_is_paid_when_it_is_read_again(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var payout = await app.UnpaidAsync(vendor);
        var result = await app.StatusWriter(vendor).MarkPaidAsync(payout, Token);
        result.Outcome.ShouldBe(MarkPaidOutcome.Paid, result.Detail);
        result.Commissions.ShouldNotBeEmpty();
        (await app.Payouts(vendor).GetPayouts().ToListAsync(Token)).Single(row => row.Key == payout.Key).Status.ShouldBe(PayoutStatus.Paid);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LeadDynos_response_of_one_or_many_makes_no_difference(bool array)
    {
        await using var app = await AdapterApp.StartAsync();
        app.Emulator.LeadDyno.MarkAsPaidRespondsWithArray = array;
        var payout = await app.UnpaidAsync("LeadDyno");
        var id = long.Parse(payout.Key.Id, CultureInfo.InvariantCulture);
        var row = app.Emulator.LeadDyno.Commissions.Find(id)!;

        // A second commission of the same purchase, before this one in no order: a response of one record may name either.
        app.Emulator.LeadDyno.Commissions.Insert(0, row with { Id = 1 });
        var result = await app.StatusWriter("LeadDyno").MarkPaidAsync(payout, Token);
        result.Outcome.ShouldBe(MarkPaidOutcome.Paid, result.Detail);
        result.Commissions.Order(StringComparer.Ordinal).ShouldBe(new[] { "1", payout.Key.Id }.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_processing_payout_of_a_shop_is_paid_with_its_referrals()
    {
        await using var app = await AdapterApp.StartAsync();
        var payout = await app.UnpaidAsync("AffiliateWP", row => row.Status == PayoutStatus.Processing && row.Items.Count > 0);
        var result = await app.StatusWriter("AffiliateWP").MarkPaidAsync(payout, Token);
        result.Outcome.ShouldBe(MarkPaidOutcome.Paid, result.Detail);
        result.Commissions.ShouldBe(payout.Items, ignoreOrder: true);
        var stored = app.Emulator.AffiliateWP.Payouts.Single(row => row.Id.ToString(CultureInfo.InvariantCulture) == payout.Key.Id);
        (stored.Status, stored.Referrals).ShouldBe(("paid", string.Join(',', payout.Items)));
    }

    [Fact]
    public async Task A_failed_payout_of_a_shop_leaves_its_referrals_open_and_says_so()
    {
        await using var app = await AdapterApp.StartAsync();
        var payout = await app.UnpaidAsync("AffiliateWP", row => row.Status == PayoutStatus.Failed && row.Items.Count > 0);
        var result = await app.StatusWriter("AffiliateWP").MarkPaidAsync(payout, Token);
        result.Outcome.ShouldBe(MarkPaidOutcome.PartlyPaid);
        foreach (var item in payout.Items) result.Detail!.ShouldContain(item);
    }

    [Fact]
    public async Task A_shop_without_the_add_on_is_a_matter_of_configuration()
    {
        await using var app = await AdapterApp.StartAsync();
        var payout = await app.UnpaidAsync("AffiliateWP");
        app.Emulator.AffiliateWP.AddOnActive = false;
        await Should.ThrowAsync<AffiliateConfigurationException>(() => app.StatusWriter("AffiliateWP").MarkPaidAsync(payout, Token));
    }

    [Fact]
    public async Task Leadways_payout_is_partly_paid_when_a_commission_fails()
    {
        await using var app = await AdapterApp.StartAsync();
        var payout = await app.UnpaidAsync("Leadway");
        var first = app.Emulator.Leadway.Commissions.Single(row => row.PayoutId == payout.Key.Id);
        app.Emulator.Leadway.Commissions.Insert(0, first with { Id = "second" });
        app.Emulator.Leadway.Commissions.Add(first with { Id = "denied", Status = "denied" });
        app.Emulator.Leadway.Faults.On("PUT /commission/{id}/status")
            .When(request => request.Target.Contains("second", StringComparison.Ordinal))
            .Always()
            .Status(422, """{ "statusCode": 422, "message": ["locked"] }""");

        var result = await app.StatusWriter("Leadway").MarkPaidAsync(payout, Token);
        result.Outcome.ShouldBe(MarkPaidOutcome.PartlyPaid);
        result.Commissions.ShouldBe([first.Id]);
        result.Detail!.ShouldContain("second");
        app.Emulator.Leadway.Commissions.Find("denied")!.Status.ShouldBe("denied");
        app.Emulator.Leadway.Requests.For("PUT /commission/{id}/status").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Leadways_payout_without_commissions_is_unchanged()
    {
        await using var app = await AdapterApp.StartAsync();
        var payout = await app.UnpaidAsync("Leadway");
        app.Emulator.Leadway.Commissions.Remove(app.Emulator.Leadway.Commissions.Single(row => row.PayoutId == payout.Key.Id).Id);
        (await app.StatusWriter("Leadway").MarkPaidAsync(payout, Token)).Outcome.ShouldBe(MarkPaidOutcome.Unchanged);
        app.Emulator.Leadway.Requests.ShouldAllBe(request => request.Method == "GET");
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_paid_row_sends_nothing(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var paid = (await app.Payouts(vendor).GetPayouts().ToListAsync(Token)).First(row => row.Status == PayoutStatus.Paid);
        var before = app.Emulator.Requests.Count;
        (await app.StatusWriter(vendor).MarkPaidAsync(paid, Token)).Outcome.ShouldBe(MarkPaidOutcome.AlreadyPaid);
        app.Emulator.Requests.Count.ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task What_cannot_be_marked_is_refused_with_a_reason_and_sends_nothing(string vendor)
    {
        await using var app = await AdapterApp.StartAsync();
        var writer = app.StatusWriter(vendor);
        var refused = (await app.Payouts(vendor).GetPayouts().ToListAsync(Token))
            .Where(row => writer.GetRefusalReason(row) is not null)
            .ToList();
        var before = app.Emulator.Requests.Count;
        refused.ShouldNotBeEmpty();
        foreach (var row in refused.DistinctBy(writer.GetRefusalReason))
            (await Should.ThrowAsync<NotSupportedException>(() => writer.MarkPaidAsync(row, Token))).Message.ShouldContain(
                writer.GetRefusalReason(row)!
            );
        app.Emulator.Requests.Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_commission_made_by_hand_and_a_referral_in_no_payout_are_refused()
    {
        await using var app = await AdapterApp.StartAsync();
        var byHand = app.Emulator.LeadDyno.Commissions.First(row => row is { PurchaseId: null, Paid: false, Cancelled: false });
        var rows = await app.Payouts("LeadDyno").GetPayouts().ToListAsync(Token);
        app.StatusWriter("LeadDyno")
            .GetRefusalReason(rows.Single(row => row.Key.Id == byHand.Id.ToString(CultureInfo.InvariantCulture)))!
            .ShouldContain("no purchase");

        var referral = (await app.Payouts("AffiliateWP").GetPayouts().ToListAsync(Token)).First(row =>
            row is { Kind: PayoutKind.Commission, Status: PayoutStatus.Due }
        );
        app.StatusWriter("AffiliateWP").GetRefusalReason(referral)!.ShouldContain("Payouts.CreateAsync");
    }

    [Fact]
    public async Task A_row_of_another_account_is_refused()
    {
        await using var app = await AdapterApp.StartAsync();
        var foreign = await app.UnpaidAsync("Leadway");
        await Should.ThrowAsync<ArgumentException>(() => app.StatusWriter("LeadDyno").MarkPaidAsync(foreign, Token));
    }
}
