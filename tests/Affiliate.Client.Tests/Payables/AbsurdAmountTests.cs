using System.Globalization;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using NodaTime;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.Tests.Payables;

public sealed class AbsurdAmountTests
{
    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("1000000000000")]
    [InlineData("0.1234567890123456789012345678")]
    public async Task A_row_with_one_is_excluded_with_a_reason_and_the_rest_adds_up(string amount)
    {
        var absurd = decimal.Parse(amount, CultureInfo.InvariantCulture);
        var source = new FakePayoutSource([
            Row("1", PayoutStatus.Due, 10.10m),
            Row("2", PayoutStatus.Due, absurd),
            Row("3", PayoutStatus.Due, absurd, payee: "9"),
            Row("4", PayoutStatus.Due, 5m),
        ]);
        var options = new PayablesOptions { AsOf = Instant.FromUtc(2025, 6, 30, 12, 0), Zone = DateTimeZone.Utc };

        var report = await PayablesReport.CreateAsync([source], options, TestContext.Current.CancellationToken);

        report.ByCurrency().Single().Owed.ShouldBe(new PayablesAmount(2, 15.10m));
        report.Excluded.ShouldBe([new ExcludedLine(source.Descriptor.Account, ExcludedReason.AmountOutOfRange, 2)]);
    }

    [Fact]
    public async Task Rows_that_only_together_are_too_exact_for_a_sum_lose_the_later_ones_to_a_reason()
    {
        var source = new FakePayoutSource([
            Row("1", PayoutStatus.Due, 0.123456789012345678m, payee: "1"),
            Row("2", PayoutStatus.Due, 999_999_999_999m, payee: "2"),
            Row("3", PayoutStatus.Due, 1m, payee: "2"),
        ]);
        var options = new PayablesOptions { AsOf = Instant.FromUtc(2025, 6, 30, 12, 0), Zone = DateTimeZone.Utc };

        var report = await PayablesReport.CreateAsync([source], options, TestContext.Current.CancellationToken);

        report.ByCurrency().Single().Owed.ShouldBe(new PayablesAmount(2, 1.123456789012345678m));
        report.Excluded.Single().ShouldBe(new ExcludedLine(source.Descriptor.Account, ExcludedReason.AmountOutOfRange, 1));
    }
}
