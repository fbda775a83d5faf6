using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway.Normalization;
using Affiliate.Client.Leadway.Payouts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Leadway.Tests;

/// <summary>The table of docs/vendors/leadway.md, row by row.</summary>
public sealed class PayoutMappingTests
{
    private static readonly AffiliateAccount Account = new("Leadway", "agency");

    [Theory]
    [InlineData("pending", PayoutStatus.Pending)]
    [InlineData("Pending", PayoutStatus.Pending)]
    [InlineData("approved", PayoutStatus.Due)]
    [InlineData("APPROVED", PayoutStatus.Due)]
    [InlineData("paid", PayoutStatus.Paid)]
    [InlineData("Paid", PayoutStatus.Paid)]
    [InlineData("denied", PayoutStatus.Canceled)]
    [InlineData("DENIED", PayoutStatus.Canceled)]
    [InlineData("canceled", PayoutStatus.Canceled)]
    [InlineData("cancelled", PayoutStatus.Canceled)]
    [InlineData("Cancelled", PayoutStatus.Canceled)]
    [InlineData(" paid ", PayoutStatus.Paid)]
    [InlineData("on_hold", PayoutStatus.Unknown)]
    [InlineData("", PayoutStatus.Unknown)]
    [InlineData(null, PayoutStatus.Unknown)]
    public void Status(string? word, PayoutStatus expected)
    {
        foreach (var paidAt in new[] { "null", "\"2024-06-30T00:00:00.000Z\"" })
        {
            foreach (var deleted in new[] { "null", "true", "false" })
            {
                var payout = Map(
                    $$"""{"_id":"1","amount":1,"currency":"USD","status":{{JsonSerializer.Serialize(word)}},"paidAt":{{paidAt}},"deleted":{{deleted}}}"""
                );
                payout.Status.ShouldBe(expected);
                payout.VendorStatus.ShouldBe(word);
                payout.IsDeleted.ShouldBe(deleted == "true");
                payout.IsOwed.ShouldBe(deleted != "true" && expected is (PayoutStatus.Pending or PayoutStatus.Due));
                payout.Anomalies.HasFlag(PayoutAnomalies.UnknownStatus).ShouldBe(expected == PayoutStatus.Unknown);
                payout
                    .Anomalies.HasFlag(PayoutAnomalies.PaidDateWithoutPaidStatus)
                    .ShouldBe(paidAt != "null" && expected != PayoutStatus.Paid);
            }
        }
    }

    [Fact]
    public void The_documented_sample()
    {
        var row = JsonSerializer
            .Deserialize(Client.Tests.Shared.TestFiles.Fixture("leadway", "payouts.json"), LeadwayJsonContext.Default.LeadwayPayoutPage)!
            .Payouts!.Single();
        var payout = LeadwayPayoutMapping.Map(row, Account);
        payout.Key.ToString().ShouldBe("Leadway/agency/Payout/65df04201e428a0c5ebb6571");
        payout.Status.ShouldBe(PayoutStatus.Pending);
        payout.Anomalies.ShouldBe(PayoutAnomalies.PaidDateWithoutPaidStatus);
        payout.Money.ShouldBe(new Money(150m, "USD"));
        payout.CurrencySource.ShouldBe(CurrencySource.Stated);
        payout.Payee.ShouldBe(new Payee(PayeeKind.Affiliate, "65df04201e428a0c5ebb6572", "john.doe@example.com", "John Doe"));
        payout.Campaign.ShouldBe(new PayoutCampaign("65df04201e428a0c5ebb6573", "Summer Promo"));
        payout.Period.ShouldBe(new NodaTime.YearMonth(2024, 6));
        payout.DueAt.ToString().ShouldBe("2024-06-30T00:00:00Z");
        payout.PaidAt.ToString().ShouldBe("2024-06-30T00:00:00Z");
        payout.CreatedAt.ToString().ShouldBe("2024-06-16T00:00:00Z");
        payout.UpdatedAt.ToString().ShouldBe("2024-06-17T00:00:00Z");
        payout.Method.ShouldBe("paypal");
        payout.Reference.ShouldBe("alt_123");
        payout.GetRaw<LeadwayPayout>().ShouldBeSameAs(row);
    }

    [Theory]
    [InlineData("\"20.0\"", "20.0", PayoutAnomalies.None)]
    [InlineData("1000", "1000", PayoutAnomalies.None)]
    [InlineData("0", "0", PayoutAnomalies.None)]
    [InlineData("386.22000000000003", "386.22", PayoutAnomalies.AmountRounded)]
    [InlineData("-5.25", "-5.25", PayoutAnomalies.NegativeAmount)]
    [InlineData("1E+3", "1000", PayoutAnomalies.None)]
    [InlineData("\"\"", "0", PayoutAnomalies.AmountMissing)]
    [InlineData("null", "0", PayoutAnomalies.AmountMissing)]
    public void Amount(string json, string expected, PayoutAnomalies anomalies)
    {
        var payout = Map($$"""{"_id":"1","amount":{{json}},"currency":"USD","status":"paid"}""");
        payout.Amount.ShouldBe(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
        payout.Anomalies.ShouldBe(anomalies);
    }

    [Theory]
    [InlineData("USD", "USD", PayoutAnomalies.None)]
    [InlineData("eur", "EUR", PayoutAnomalies.None)]
    [InlineData("US$", null, PayoutAnomalies.CurrencyUnreadable)]
    [InlineData("", null, PayoutAnomalies.None)]
    [InlineData(null, null, PayoutAnomalies.None)]
    public void Currency(string? word, string? expected, PayoutAnomalies anomalies)
    {
        var payout = Map($$"""{"_id":"1","amount":1,"status":"paid","currency":{{JsonSerializer.Serialize(word)}}}""");
        payout.Currency.ShouldBe(expected);
        payout.CurrencySource.ShouldBe(expected is null ? CurrencySource.Unknown : CurrencySource.Stated);
        payout.Anomalies.ShouldBe(anomalies);
    }

    [Theory]
    [InlineData(
        """{"affiliateId":"a","affiliateName":"N","affiliateEmail":"e","affiliate":{"_id":"b","firstName":"X","email":"y"}}""",
        "a",
        "e",
        "N"
    )]
    [InlineData("""{"affiliateId":"a","affiliate":{"firstName":"John","lastName":"Doe","email":"y"}}""", "a", "y", "John Doe")]
    [InlineData("""{"affiliateId":"a","affiliateName":" ","affiliate":{"lastName":"Doe"}}""", "a", null, "Doe")]
    [InlineData("""{"affiliateId":"a","affiliate":{}}""", "a", null, null)]
    [InlineData("""{"affiliateEmail":"e","affiliate":{"_id":"b"}}""", "b", "e", null)]
    public void Payee(string json, string id, string? email, string? name) =>
        Map(json).Payee.ShouldBe(new Payee(PayeeKind.Affiliate, id, email, name));

    [Fact]
    public void A_row_that_says_nothing_is_mapped_nevertheless()
    {
        var payout = Map("{}");
        payout.Key.Id.ShouldBe("");
        payout.Status.ShouldBe(PayoutStatus.Unknown);
        payout.Payee.ShouldBeNull();
        payout.Campaign.ShouldBeNull();
        payout.Anomalies.ShouldBe(PayoutAnomalies.UnknownStatus | PayoutAnomalies.AmountMissing);
    }

    [Theory]
    [InlineData("""{"campaignId":"c"}""", "c", null)]
    [InlineData("""{"campaign":"Summer"}""", null, "Summer")]
    public void A_campaign_needs_an_id_or_a_name_and_not_both(string json, string? id, string? name) =>
        Map(json).Campaign.ShouldBe(new PayoutCampaign(id, name));

    [Theory]
    [InlineData("paid", "manual", "paypal", "manual")]
    [InlineData("pending", "manual", "paypal", "paypal")]
    [InlineData("paid", null, "paypal", null)]
    public void Method(string status, string? paid, string? planned, string? expected) =>
        Map(
            $$"""{"status":"{{status}}","paidMethod":{{JsonSerializer.Serialize(paid)}},"payoutMethod":{{JsonSerializer.Serialize(planned)}}}"""
        )
            .Method.ShouldBe(expected);

    [Theory]
    [InlineData("2024-06-01T00:00:00.000Z")]
    [InlineData("2024-05-31T19:00:00.000-05:00")]
    public void The_month_is_that_of_utc(string month) =>
        Map($$"""{"payoutMonth":"{{month}}"}""").Period.ShouldBe(new NodaTime.YearMonth(2024, 6));

    [Theory]
    [InlineData("payoutMonth", PayoutAnomalies.DateUnreadable)]
    [InlineData("dueAt", PayoutAnomalies.DateUnreadable)]
    [InlineData("paidAt", PayoutAnomalies.DateUnreadable)]
    [InlineData("createdAt", PayoutAnomalies.DateUnreadable)]
    [InlineData("updatedAt", PayoutAnomalies.DateUnreadable)]
    [InlineData("deleted", PayoutAnomalies.ValueUnreadable)]
    [InlineData("amount", PayoutAnomalies.None)]
    public void What_could_not_be_read_is_told(string field, PayoutAnomalies anomaly) =>
        Map($$"""{"amount":1,"currency":"USD","status":"paid","unreadable:{{field}}":"soon"}""").Anomalies.ShouldBe(anomaly);

    [Theory]
    [InlineData("""{"unreadable:clickCount":"many"}""", PayoutAnomalies.ValueUnreadable)]
    [InlineData("""{"fresh":"many"}""", PayoutAnomalies.None)]
    public void So_is_what_could_not_be_read_of_its_affiliate(string affiliate, PayoutAnomalies anomaly) =>
        Map($$"""{"amount":1,"currency":"USD","status":"paid","affiliate":{{affiliate}}}""").Anomalies.ShouldBe(anomaly);

    [Fact]
    public void A_time_without_an_offset_is_told() =>
        Map("""{"amount":1,"currency":"USD","status":"paid","assumed-utc:dueAt":"2026-01-01T10:00:00"}""")
            .Anomalies.ShouldBe(PayoutAnomalies.OffsetMissing);

    private static Payout Map(string json) =>
        LeadwayPayoutMapping.Map(JsonSerializer.Deserialize(json, LeadwayJsonContext.Default.LeadwayPayout)!, Account);
}
