using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.Aisle.Normalization;
using Affiliate.Client.Aisle.Payouts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>Every row of the table in docs/vendors/aisle.md.</summary>
public sealed class PayoutMappingTests
{
    private static readonly AffiliateAccount Account = new("Aisle", "brand");
    private static readonly Instant PaidAt = Instant.FromUtc(2023, 9, 30, 23, 59, 59);
    private static readonly Instant CreatedAt = Instant.FromUtc(2023, 9, 1, 0, 0);

    [Fact]
    public void A_full_row_becomes_a_payment_to_a_consumer()
    {
        var row = new AislePayout
        {
            Id = "payout1",
            PaidAt = PaidAt,
            CreatedAt = CreatedAt,
            Amount = 100.5m,
            CustomerId = "cust1",
            CampaignId = "camp1",
            Conversation = new() { Email = "jane+smith@gmail.com", EmailFiltered = "jane@gmail.com", InfluencerTag = "ana1" },
        };
        AislePayoutMapping.Map(row, Account, null).ShouldBe(new Payout
        {
            Key = new("Aisle", "brand", PayoutKind.Payout, "payout1"),
            Status = PayoutStatus.Paid,
            Amount = 100.5m,
            CurrencySource = CurrencySource.Unknown,
            Payee = new(PayeeKind.Consumer, "cust1", "jane+smith@gmail.com"),
            Campaign = new("camp1"),
            Period = new YearMonth(2023, 9),
            CreatedAt = CreatedAt,
            PaidAt = PaidAt,
            Anomalies = PayoutAnomalies.PeriodDerived,
            Raw = row,
        });
    }

    [Fact]
    public void An_empty_row_maps_to_what_is_known_which_is_nothing()
    {
        var row = new AislePayout();
        AislePayoutMapping.Map(row, Account, null).ShouldBe(new Payout
        {
            Key = new("Aisle", "brand", PayoutKind.Payout, ""),
            Status = PayoutStatus.Unknown,
            Amount = 0m,
            CurrencySource = CurrencySource.Unknown,
            Anomalies = PayoutAnomalies.AmountMissing,
            Raw = row,
        });
    }

    [Theory]
    [InlineData(true, true, PayoutStatus.Paid)]
    [InlineData(true, false, PayoutStatus.Paid)]
    [InlineData(false, true, PayoutStatus.Unknown)]
    [InlineData(false, false, PayoutStatus.Unknown)]
    public void The_paid_date_is_the_only_word_on_the_status(bool isPaid, bool isCreated, PayoutStatus expected)
    {
        var payout = Map(new() { PaidAt = isPaid ? PaidAt : null, CreatedAt = isCreated ? CreatedAt : null });
        payout.Status.ShouldBe(expected);
        payout.VendorStatus.ShouldBeNull();
        payout.IsOwed.ShouldBeFalse();
        payout.PaidAt.ShouldBe(isPaid ? PaidAt : null);
        payout.CreatedAt.ShouldBe(isCreated ? CreatedAt : null);
        payout.Period.ShouldBe(isPaid ? new YearMonth(2023, 9) : null);
        payout.Anomalies.HasFlag(PayoutAnomalies.PeriodDerived).ShouldBe(isPaid);
        (payout.DueAt, payout.UpdatedAt, payout.Method, payout.Reference).ShouldBe((null, null, null, null));
    }

    [Theory]
    [InlineData(null, null, CurrencySource.Unknown)]
    [InlineData("USD", "USD", CurrencySource.Configured)]
    [InlineData("usd", "USD", CurrencySource.Configured)]
    public void The_currency_is_the_configured_one_or_unknown(string? configured, string? expected, CurrencySource source)
    {
        var payout = AislePayoutMapping.Map(new() { Id = "a", Amount = 1m }, Account, configured);
        payout.Currency.ShouldBe(expected);
        payout.CurrencySource.ShouldBe(source);
    }

    [Theory]
    [InlineData(null, "0", PayoutAnomalies.AmountMissing)]
    [InlineData("0", "0", PayoutAnomalies.None)]
    [InlineData("-5.25", "-5.25", PayoutAnomalies.NegativeAmount)]
    [InlineData("386.22000000000003", "386.22000000000003", PayoutAnomalies.None)]
    public void The_amount_keeps_its_sign_and_its_digits(string? amount, string expected, PayoutAnomalies anomalies)
    {
        var payout = Map(
            new() { Amount = amount is null ? null : decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) }
        );
        payout.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);
        payout.Anomalies.ShouldBe(anomalies);
    }

    [Theory]
    [InlineData("cust1", "a@example.com", "cust1", "a@example.com")]
    [InlineData("cust1", null, "cust1", null)]
    [InlineData(null, "a@example.com", null, "a@example.com")]
    [InlineData("", "", null, null)]
    [InlineData(null, null, null, null)]
    public void The_payee_is_the_consumer_and_never_the_influencer(string? customer, string? email, string? id, string? address)
    {
        var payee = Map(new() { CustomerId = customer, Conversation = new() { Email = email, InfluencerTag = "ana1" } }).Payee;
        payee.ShouldBe(id is null && address is null ? null : new Payee(PayeeKind.Consumer, id, address));
        Map(new() { CustomerId = customer }).Payee.ShouldBe(id is null ? null : new Payee(PayeeKind.Consumer, id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_campaign_is_null(string? campaign) => Map(new() { CampaignId = campaign }).Campaign.ShouldBeNull();

    [Fact]
    public void Unknown_fields_survive_in_the_raw_row()
    {
        var row = JsonSerializer
            .Deserialize("""{"payouts":[{"id":"a","fresh":{"x":1}}]}""", AisleJsonContext.Default.AislePayoutPage)!
            .Payouts![0];
        Map(row).GetRaw<AislePayout>().Unmapped!["fresh"].GetProperty("x").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("unreadable:paidAt", PayoutAnomalies.DateUnreadable)]
    [InlineData("unreadable:createdAt", PayoutAnomalies.DateUnreadable)]
    [InlineData("unreadable:amount", PayoutAnomalies.None)]
    [InlineData("assumed-utc:createdAt", PayoutAnomalies.OffsetMissing)]
    public void What_could_not_be_read_is_told(string field, PayoutAnomalies anomaly)
    {
        var unmapped = new Dictionary<string, JsonElement> { [field] = JsonSerializer.SerializeToElement("soon") };
        Map(new() { Amount = 1m, Unmapped = unmapped }).Anomalies.ShouldBe(anomaly);
    }

    private static Payout Map(AislePayout row) => AislePayoutMapping.Map(row, Account, null);
}
