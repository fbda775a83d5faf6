using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>A shop that pays out, deletes and fails payouts while its two lists are read: each unit of money comes once.</summary>
public sealed class MoneyOnceTests
{
    private const int Referrals = 30;

    // Ten referrals are paid out before the request of each number; they lie on one page, or on several.
    public static TheoryData<int, int, int> Payments
    {
        get
        {
            var cases = new TheoryData<int, int, int>();
            foreach (var (first, step) in new[] { (1, 1), (1, 3), (21, 1), (3, 2) })
            {
                for (var request = 1; request <= 12; request++) cases.Add(first, step, request);
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Payments))]
    public async Task Referrals_that_are_paid_out_meanwhile_come_once(int first, int step, int request)
    {
        await using var till = await Till.OpenAsync();
        till.Before(request, () => till.PayOut(4, Enumerable.Range(0, 10).Select(i => first + (i * step))));
        var rows = await till.ReadAsync();
        rows.Sum(row => row.Amount).ShouldBe(10m * Referrals);
        rows.Select(row => row.Key).Distinct().Count().ShouldBe(rows.Count);
    }

    [Theory, MemberData(nameof(Payments))]
    public async Task A_payout_that_is_deleted_or_fails_meanwhile_stands_for_its_money_once(int first, int step, int request)
    {
        foreach (var isDeleted in new[] { true, false })
        {
            await using var till = await Till.OpenAsync();
            var ids = Enumerable.Range(0, 10).Select(i => first + (i * step)).ToList();
            till.PayOut(4, ids);
            till.Before(request, () => till.Void(4, isDeleted));
            var rows = await till.ReadAsync();
            rows.Where(row => row.Status != PayoutStatus.Failed).Sum(row => row.Amount).ShouldBe(10m * Referrals);
        }
    }

    [Fact]
    public async Task A_paid_referral_whose_payout_is_gone_is_a_row_of_its_own_and_marked()
    {
        await using var till = await Till.OpenAsync();
        till.PayOut(4, [7]);
        till.Payouts.Remove(4);
        var row = (await till.ReadAsync()).Single(row => row.Key is { Kind: PayoutKind.Commission, Id: "7" });
        (row.Status, row.Amount, row.Anomalies).ShouldBe((PayoutStatus.Paid, 10m, PayoutAnomalies.PayoutVoided));

        till.PayOut(5, [8]);
        var earned = await till.Shop.Client.ToCommissionSource().GetCommissions().ToListAsync(TestContext.Current.CancellationToken);
        earned
            .Where(commission => commission.PayoutId is not null)
            .Select(commission => (commission.Key.Id, commission.PayoutId))
            .ShouldBe([("8", "5")]);
    }

    [Fact]
    public async Task A_referral_that_names_a_payout_which_is_gone_stands_for_nothing_beside_one_that_pays_it()
    {
        await using var till = await Till.OpenAsync();
        till.PayOut(4, [7]);
        till.PayOut(5, [7]);
        till.Payouts.Remove(5);
        var rows = await till.ReadAsync();
        rows.ShouldNotContain(row => row.Key.Kind == PayoutKind.Commission && row.Key.Id == "7");
        rows.Sum(row => row.Amount).ShouldBe(10m * Referrals);
    }

    [Fact]
    public async Task A_reading_that_goes_on_after_any_page_yields_the_payout_that_was_made_in_between()
    {
        for (var stop = 1; stop <= 5; stop++)
        {
            await using var till = await Till.OpenAsync();
            till.PayOut(4, [1, 2]);
            var source = till.Shop.Client.ToPayoutSource();
            var rows = new List<Payout>();
            string? token = null;
            await foreach (
                var page in source
                    .GetPayouts(new() { PageSize = 7 })
                    .AsPages(cancellationToken: TestContext.Current.CancellationToken)
                    .Take(stop)
            )
            {
                rows.AddRange(page.Items);
                token = page.ContinuationToken;
            }

            till.PayOut(9, [29, 30]);
            await foreach (var page in source.GetPayouts(new() { PageSize = 7 }).AsPages(token, TestContext.Current.CancellationToken))
                rows.AddRange(page.Items);
            rows.Sum(row => row.Amount).ShouldBe(10m * Referrals, $"stopped after {stop}");
            var forged = token!.Replace("!4!", "!9!", StringComparison.Ordinal);
            Should.Throw<InvalidContinuationTokenException>(() => source.GetPayouts(new() { PageSize = 7 }).AsPages(forged));
        }
    }
}
