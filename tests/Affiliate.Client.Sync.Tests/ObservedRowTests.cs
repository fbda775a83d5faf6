using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Runs;

namespace Affiliate.Client.Sync.Tests;

public sealed class ObservedRowTests
{
    [Theory]
    [InlineData(PayoutStatus.Unknown, true)]
    [InlineData(PayoutStatus.Pending, true)]
    [InlineData(PayoutStatus.Due, true)]
    [InlineData(PayoutStatus.Processing, true)]
    [InlineData(PayoutStatus.Paid, true)]
    [InlineData(PayoutStatus.Failed, false)]
    [InlineData(PayoutStatus.Canceled, false)]
    [InlineData(PayoutStatus.Reversed, false)]
    public void A_payout_takes_its_commissions_over_unless_its_money_stays(PayoutStatus status, bool takesOver)
    {
        TakesOver(Rows.Row("p1", status, 10, PayoutKind.Payout, "r1")).ShouldBe(takesOver);
        TakesOver(Rows.Row("p1", status, 10, PayoutKind.Payout, "r1") with { IsDeleted = true }).ShouldBeFalse();
        TakesOver(Rows.Row("p1", status, 10, PayoutKind.Payout)).ShouldBeFalse();
        TakesOver(Rows.Row("r1", status, 10, PayoutKind.Commission, "r2")).ShouldBeFalse();
    }

    [Fact]
    public void Every_status_has_its_line_above() => Enum.GetValues<PayoutStatus>().Length.ShouldBe(8);

    private static bool TakesOver(Payout row) => new ObservedRow(row).TakesOver;
}
