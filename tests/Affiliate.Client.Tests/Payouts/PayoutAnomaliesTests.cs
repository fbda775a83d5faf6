using Affiliate.Client.Payouts;

namespace Affiliate.Client.Tests.Payouts;

public sealed class PayoutAnomaliesTests
{
    [Theory]
    [InlineData(true, PayoutAnomalies.AmountMissing)]
    [InlineData(false, PayoutAnomalies.None)]
    public void An_anomaly_is_there_when_it_holds(bool holds, PayoutAnomalies expected) =>
        PayoutAnomalies.AmountMissing.When(holds).ShouldBe(expected);
}
