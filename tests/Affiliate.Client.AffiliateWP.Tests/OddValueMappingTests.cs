using System.Text.Json;
using Affiliate.Client.Json;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>What stood in a field that could not be read is told, unless another anomaly tells it already.</summary>
public sealed class OddValueMappingTests
{
    [Theory]
    [InlineData("affiliate_id", PayoutAnomalies.ValueUnreadable)]
    [InlineData("amount", PayoutAnomalies.AmountMissing)]
    [InlineData("date", PayoutAnomalies.DateUnreadable)]
    public void Of_a_payout(string field, PayoutAnomalies anomaly)
    {
        var payout = Samples.Payout with { Unmapped = Unreadable(field) };
        payout = field == "amount" ? payout with { Amount = null } : field == "date" ? payout with { Date = null } : payout;
        Samples.Map(payout).Anomalies.ShouldBe(anomaly);
    }

    [Theory]
    [InlineData("affiliate_id", PayoutAnomalies.ValueUnreadable)]
    [InlineData("amount", PayoutAnomalies.AmountMissing)]
    [InlineData("date", PayoutAnomalies.DateUnreadable)]
    public void Of_a_referral(string field, PayoutAnomalies anomaly)
    {
        var referral = Samples.Referral with { Unmapped = Unreadable(field) };
        referral = field == "amount" ? referral with { AmountText = null } : field == "date" ? referral with { Date = null } : referral;
        Samples.Map(referral)!.Anomalies.ShouldBe(anomaly);
    }

    private static Dictionary<string, JsonElement> Unreadable(string field) =>
        new() { [UnreadableValues.Prefix + field] = JsonSerializer.SerializeToElement("soon") };
}
