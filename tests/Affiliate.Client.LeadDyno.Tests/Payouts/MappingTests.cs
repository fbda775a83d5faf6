using Affiliate.Client.Accounts;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Normalization;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Tests.Payouts;

/// <summary>Every row of the mapping table.</summary>
public sealed class MappingTests
{
    private static readonly AffiliateAccount Account = new("LeadDyno", "shop");
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly LeadDynoCommission Plain = new()
    {
        Id = 7,
        Amount = 20.0m,
        Currency = "USD",
        Paid = false,
        Cancelled = false,
        DueAt = Instant.FromUtc(2025, 12, 1, 0, 0),
    };

    private static readonly Dictionary<string, Instant?> DueDates = new()
    {
        ["none"] = null,
        ["past"] = Now - Duration.FromSeconds(1),
        ["now"] = Now,
        ["future"] = Now + Duration.FromSeconds(1),
    };

    [Theory]
    [InlineData("none", PayoutStatus.Unknown)]
    [InlineData("past", PayoutStatus.Due)]
    [InlineData("now", PayoutStatus.Due)]
    [InlineData("future", PayoutStatus.Pending)]
    public void What_is_neither_paid_nor_cancelled_goes_by_its_due_date(string due, PayoutStatus status)
    {
        bool?[] noes = [false, null];
        foreach (var paid in noes)
        {
            foreach (var cancelled in noes)
            {
                var payout = Map(Plain with { Paid = paid, Cancelled = cancelled, DueAt = DueDates[due] });
                payout.Status.ShouldBe(status);
                payout.VendorStatus.ShouldBe("unpaid");
                payout.DueAt.ShouldBe(DueDates[due]);
                payout.PaidAt.ShouldBeNull();
            }
        }
    }

    [Theory]
    [InlineData(true, true, PayoutStatus.Paid, "paid, cancelled", PayoutAnomalies.PaidAndCanceled)]
    [InlineData(true, false, PayoutStatus.Paid, "paid", PayoutAnomalies.None)]
    [InlineData(true, null, PayoutStatus.Paid, "paid", PayoutAnomalies.None)]
    [InlineData(false, true, PayoutStatus.Canceled, "cancelled", PayoutAnomalies.None)]
    [InlineData(null, true, PayoutStatus.Canceled, "cancelled", PayoutAnomalies.None)]
    public void Flags_win_over_every_due_date(bool? paid, bool? cancelled, PayoutStatus status, string word, PayoutAnomalies anomalies)
    {
        foreach (var due in DueDates.Values)
        {
            var payout = Map(Plain with { Paid = paid, Cancelled = cancelled, DueAt = due });
            (payout.Status, payout.VendorStatus, payout.Anomalies).ShouldBe((status, word, anomalies));
        }
    }

    [Theory]
    [InlineData("usd", "USD", CurrencySource.Stated, PayoutAnomalies.None)]
    [InlineData("EUR", "EUR", CurrencySource.Stated, PayoutAnomalies.None)]
    [InlineData(null, null, CurrencySource.Unknown, PayoutAnomalies.None)]
    [InlineData("", null, CurrencySource.Unknown, PayoutAnomalies.None)]
    [InlineData("$", null, CurrencySource.Unknown, PayoutAnomalies.CurrencyUnreadable)]
    public void A_currency_is_never_made_up(string? word, string? currency, CurrencySource source, PayoutAnomalies anomalies)
    {
        var payout = Map(Plain with { Currency = word });
        (payout.Currency, payout.CurrencySource, payout.Anomalies).ShouldBe((currency, source, anomalies));
    }

    [Theory]
    [InlineData("cash", PayoutAnomalies.None)]
    [InlineData("Cash", PayoutAnomalies.None)]
    [InlineData("", PayoutAnomalies.None)]
    [InlineData("points", PayoutAnomalies.NonCashReward)]
    public void A_reward_that_is_not_cash_is_marked(string type, PayoutAnomalies anomalies) =>
        Map(Plain with { PaymentType = new(type) }).Anomalies.ShouldBe(anomalies);

    [Fact]
    public void An_open_row_without_a_due_date_is_marked()
    {
        Map(Plain with { DueAt = null }).Anomalies.ShouldBe(PayoutAnomalies.DueDateMissing);
        Map(Plain with { DueAt = null, Paid = true }).Anomalies.ShouldBe(PayoutAnomalies.None);
        Map(Plain with { DueAt = null, Cancelled = true }).Anomalies.ShouldBe(PayoutAnomalies.None);
    }

    [Fact]
    public void An_amount_keeps_its_sign_and_a_missing_one_is_marked()
    {
        var negative = Map(Plain with { Amount = -5.25m });
        (negative.Amount, negative.Anomalies).ShouldBe((-5.25m, PayoutAnomalies.NegativeAmount));
        var zero = Map(Plain with { Amount = 0m });
        (zero.Amount, zero.Anomalies).ShouldBe((0m, PayoutAnomalies.None));
        var missing = Map(Plain with { Amount = null });
        (missing.Amount, missing.Anomalies).ShouldBe((0m, PayoutAnomalies.AmountMissing));
    }

    [Fact]
    public void The_payee_is_the_affiliate_else_that_of_the_purchase_else_nobody()
    {
        var own = new LeadDynoReference { Id = 5, Email = "own@example.com" };
        var purchases = new LeadDynoReference { Id = 6 };
        Map(Plain with { Affiliate = own, Purchase = new() { Id = 1, Affiliate = purchases } })
            .Payee.ShouldBe(new(PayeeKind.Affiliate, "5", "own@example.com"));
        Map(Plain with { Purchase = new() { Id = 1, Affiliate = purchases } })
            .Payee.ShouldBe(new(PayeeKind.Affiliate, "6"));
        Map(Plain).Payee.ShouldBeNull();
    }

    [Fact]
    public void Dates_say_where_they_come_from()
    {
        var created = Instant.FromUtc(2025, 11, 30, 23, 59);
        var stated = Map(Plain with { CreatedAt = created });
        (stated.CreatedAt, stated.Period, stated.Anomalies).ShouldBe((created, null, PayoutAnomalies.None));

        var dated = Map(Plain with { Date = new LocalDate(2025, 12, 31) });
        dated.CreatedAt.ShouldBeNull("the vendor does not say whether the date is the day of creation or the day of payment");
        dated.Period.ShouldBe(new YearMonth(2025, 12));
        dated.Anomalies.ShouldBe(PayoutAnomalies.PeriodDerived);

        var bought = Map(Plain with { Purchase = new() { Id = 1, CreatedAt = created, UpdatedAt = Now } });
        (bought.CreatedAt, bought.Period, bought.UpdatedAt).ShouldBe((null, new YearMonth(2025, 11), null));
        bought.Anomalies.ShouldBe(PayoutAnomalies.PeriodDerived);

        var all = Map(
            Plain with { CreatedAt = created, Date = new LocalDate(2025, 12, 31), Purchase = new() { Id = 1, CreatedAt = created } }
        );
        (all.CreatedAt, all.Period, all.Anomalies).ShouldBe((created, new YearMonth(2025, 12), PayoutAnomalies.PeriodDerived));
    }

    [Fact]
    public void The_key_is_the_commission_and_the_row_stays_at_hand()
    {
        var payout = Map(Plain);
        payout.Key.ShouldBe(new PayoutKey("LeadDyno", "shop", PayoutKind.Commission, "7"));
        payout.Raw.ShouldBeSameAs(Plain);
    }

    private static Payout Map(LeadDynoCommission commission) => LeadDynoPayoutMapping.Map(commission, Account, Now);
}
