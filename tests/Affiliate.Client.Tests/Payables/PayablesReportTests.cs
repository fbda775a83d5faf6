using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using NodaTime;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.Tests.Payables;

public sealed class PayablesReportTests
{
    private static readonly Instant Now = Instant.FromUtc(2025, 6, 30, 12, 0);

    [Fact]
    public async Task Every_state_has_its_own_sum_and_signs_count()
    {
        var report = await Report(
            new FakePayoutSource([
                Row("1", PayoutStatus.Pending, 10.10m),
                Row("2", PayoutStatus.Due, 20.20m, due: Now - Duration.FromDays(40)),
                Row("3", PayoutStatus.Due, -5.05m),
                Row("4", PayoutStatus.Processing, 1),
                Row("5", PayoutStatus.Failed, 2),
                Row("6", PayoutStatus.Reversed, 3),
                Row("7", PayoutStatus.Canceled, 4),
            ])
        );
        var sums = report.ByCurrency().Single();
        sums.Pending.ShouldBe(new PayablesAmount(1, 10.10m));
        sums.Due.ShouldBe(new PayablesAmount(2, 15.15m));
        sums.Owed.ShouldBe(new PayablesAmount(3, 25.25m));
        sums.Overdue.ShouldBe(new PayablesAmount(1, 20.20m));
        sums.InProcess.ShouldBe(new PayablesAmount(1, 1));
        sums.Failed.ShouldBe(new PayablesAmount(1, 2));
        sums[PayableState.Reversed].ShouldBe(new PayablesAmount(1, 3));
        sums[PayableState.Canceled].ShouldBe(new PayablesAmount(1, 4));
        report.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public async Task Paid_is_split_by_the_half_open_period_and_a_missing_date_is_told()
    {
        var period = new Interval(Now - Duration.FromDays(30), Now);
        var report = await Report(
            [
                new FakePayoutSource([
                    Row("1", PayoutStatus.Paid, 1, paid: period.Start),
                    Row("2", PayoutStatus.Paid, 2, paid: period.End),
                    Row("3", PayoutStatus.Paid, 4, paid: period.Start - Duration.Epsilon),
                    Row("4", PayoutStatus.Paid, 8),
                    Row("5", PayoutStatus.Due, 16, paid: period.Start),
                ]),
            ],
            period
        );
        var sums = report.ByCurrency().Single();
        sums.Paid.ShouldBe(new PayablesAmount(1, 1));
        sums[PayableState.PaidOutsidePeriod].ShouldBe(new PayablesAmount(2, 6));
        sums.PaidDateUnknown.ShouldBe(new PayablesAmount(1, 8));
        sums.Owed.ShouldBe(new PayablesAmount(1, 16)); // a paid date does not make a row paid
    }

    [Theory]
    [InlineData(PayoutStatus.Due, true, PayoutAnomalies.None, ExcludedReason.Deleted)]
    [InlineData(PayoutStatus.Unknown, false, PayoutAnomalies.UnknownStatus, ExcludedReason.UnknownStatus)]
    [InlineData(PayoutStatus.Due, false, PayoutAnomalies.NonCashReward, ExcludedReason.NonCashReward)]
    [InlineData(PayoutStatus.Paid, false, PayoutAnomalies.AmountMissing, ExcludedReason.AmountMissing)]
    [InlineData(
        PayoutStatus.Pending,
        false,
        PayoutAnomalies.MixedCurrencies | PayoutAnomalies.NegativeAmount,
        ExcludedReason.MixedCurrencies
    )]
    public async Task What_cannot_be_summed_is_counted_apart(
        PayoutStatus status,
        bool deleted,
        PayoutAnomalies anomalies,
        ExcludedReason reason
    )
    {
        var source = new FakePayoutSource([Row("1", status, 100, deleted: deleted, anomalies: anomalies), Row("2", PayoutStatus.Due, 1)]);
        var report = await Report(source);
        report.Excluded.ShouldBe([new ExcludedLine(source.Descriptor.Account, reason, 1)]);
        report.Lines.Single().Sum.ShouldBe(new PayablesAmount(1, 1));
        report.Sources.Single().Rows.ShouldBe(2);
    }

    [Fact]
    public async Task Unknown_currencies_are_not_added_over_accounts()
    {
        var report = await Report(
            Source("A", Row("1", PayoutStatus.Due, 1, null), Row("2", PayoutStatus.Due, 2, "EUR")),
            Source("B", Row("1", PayoutStatus.Due, 4, null), Row("2", PayoutStatus.Due, 8, "EUR"))
        );
        report
            .ByCurrency()
            .Select(sum => (sum.Vendor, sum.Currency, sum.Owed.Amount))
            .ShouldBe([(null, "EUR", 10m), ("A", null, 1m), ("B", null, 4m)]);
        report
            .ByVendor()
            .Select(sum => (sum.Vendor, sum.Currency, sum.Owed.Amount))
            .ShouldBe([("A", "EUR", 2m), ("A", null, 1m), ("B", "EUR", 8m), ("B", null, 4m)]);
    }

    [Fact]
    public async Task Payees_are_told_apart_by_id_and_keep_what_any_row_tells()
    {
        var report = await Report(new FakePayoutSource(
        [
            Row("1", PayoutStatus.Due, 1, payee: "7"), Row("2", PayoutStatus.Due, 2, payee: "7", email: "ana@example.test"),
            Row("3", PayoutStatus.Due, 4, payee: "8", email: "ana@example.test"), Row("4", PayoutStatus.Due, 8, payee: null),
            Row("5", PayoutStatus.Due, 16) with { Payee = new Payee(PayeeKind.Affiliate, null, null, "Ben") },
        ]));
        report.ByPayee().Select(sum => (sum.Payee?.Id ?? sum.Payee?.Name, sum.Payee?.Email, sum.Owed.Amount))
            .ShouldBe([(null, null, 8m), ("Ben", null, 16m), ("7", "ana@example.test", 3m), ("8", "ana@example.test", 4m)]);
    }

    [Fact]
    public async Task A_failing_source_is_named_and_contributes_nothing()
    {
        var failing = Source("B", Row("1", PayoutStatus.Due, 2));
        failing.Failure = new TransportException(failing.Descriptor.Account, "List", "no response");
        var report = await Report(Source("A", Row("1", PayoutStatus.Due, 1)), failing);
        report.IsComplete.ShouldBeFalse();
        report.Sources.Select(source => (source.Account.Vendor, source.Failure)).ShouldBe([("A", null), ("B", failing.Failure)]);
        report.ByCurrency().Single().Owed.ShouldBe(new PayablesAmount(1, 1));
    }

    [Fact]
    public async Task A_completeness_report_that_knows_of_loss_makes_the_report_incomplete()
    {
        var source = Source("A", Row("1", PayoutStatus.Due, 1));
        source.Level = Completeness.Incomplete;
        var report = await Report(source);
        report.IsComplete.ShouldBeFalse();
        report.Sources.Single().Completeness!.Level.ShouldBe(Completeness.Incomplete);
    }

    [Fact]
    public async Task The_same_account_twice_is_refused() =>
        (await Should.ThrowAsync<ArgumentException>(() => Report(Source("A"), Source("A")))).Message.ShouldContain(
            "A/default is given twice"
        );

    [Fact]
    public async Task A_row_that_would_round_a_sum_is_counted_apart() => // AbsurdAmountTests has the rest
        (await Report(Source("A", Row("1", PayoutStatus.Due, 9_999_999_999_999_999_999_999_999_999m), Row("2", PayoutStatus.Due, 0.01m))))
            .Excluded.Single().Reason.ShouldBe(ExcludedReason.AmountOutOfRange);

    [Fact]
    public async Task A_cancelled_report_ends() =>
        await Should.ThrowAsync<OperationCanceledException>(() =>
            PayablesReport.CreateAsync(
                [Source("A", Row("1", PayoutStatus.Due, 1))],
                new PayablesOptions { AsOf = Now, Zone = DateTimeZone.Utc },
                new CancellationToken(canceled: true)
            )
        );

    private static FakePayoutSource Source(string vendor, params Payout[] rows) => new(rows, new AffiliateAccount(vendor, "default"));

    private static Task<PayablesReport> Report(params IPayoutSource[] sources) => Report(sources, null);

    private static Task<PayablesReport> Report(IPayoutSource[] sources, Interval? period) => PayablesReport.CreateAsync(
        sources, new PayablesOptions { AsOf = Now, Zone = DateTimeZone.Utc, PaidPeriod = period }, TestContext.Current.CancellationToken);
}
