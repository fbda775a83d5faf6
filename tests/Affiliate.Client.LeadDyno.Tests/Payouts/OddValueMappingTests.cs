using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.Json;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Normalization;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Tests.Payouts;

/// <summary>What stood in a field that could not be read is told, wherever in the row it stood.</summary>
public sealed class OddValueMappingTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly LeadDynoCommission Plain = new() { Id = 7, Amount = 20m, Currency = "USD", Paid = true };

    [Theory]
    [InlineData("due_at", PayoutAnomalies.DateUnreadable)]
    [InlineData("created_at", PayoutAnomalies.DateUnreadable)]
    [InlineData("date", PayoutAnomalies.DateUnreadable)]
    [InlineData("payment_type", PayoutAnomalies.ValueUnreadable)]
    [InlineData("amount", PayoutAnomalies.None)]
    public void In_the_row(string field, PayoutAnomalies anomaly) =>
        Map(Plain with { Unmapped = Unreadable(field) }).ShouldBe(anomaly);

    [Theory]
    [InlineData("created_at", PayoutAnomalies.DateUnreadable)]
    [InlineData("purchase_code", PayoutAnomalies.ValueUnreadable)]
    public void In_its_purchase(string field, PayoutAnomalies anomaly) =>
        Map(Plain with { Purchase = new() { Id = 1, Unmapped = Unreadable(field) } }).ShouldBe(anomaly);

    [Fact]
    public void In_what_it_names()
    {
        var odd = Unreadable("id");
        Map(Plain with { Affiliate = new() { Unmapped = odd } }).ShouldBe(PayoutAnomalies.ValueUnreadable);
        LeadDynoPurchase[] purchases =
        [
            new() { Affiliate = new() { Unmapped = odd } },
            new() { Lead = new() { Unmapped = odd } },
            new() { Plan = new() { Unmapped = odd } },
            new() { Cancellation = new() { Unmapped = odd } },
            new() { LineItems = [new(), new() { Unmapped = odd }] },
        ];
        foreach (var purchase in purchases) Map(Plain with { Purchase = purchase }).ShouldBe(PayoutAnomalies.ValueUnreadable);
    }

    [Fact]
    public void Nothing_is_odd_about_fields_that_are_only_unknown()
    {
        var unknown = Fields("fresh");
        var purchase = new LeadDynoPurchase
        {
            Affiliate = new() { Unmapped = unknown },
            Lead = new() { Unmapped = unknown },
            Plan = new() { Unmapped = unknown },
            Cancellation = new() { Unmapped = unknown },
            LineItems = [null!, new() { Unmapped = unknown }],
            Unmapped = unknown,
        };
        Map(Plain with { Affiliate = new() { Unmapped = unknown }, Purchase = purchase, Unmapped = unknown })
            .ShouldBe(PayoutAnomalies.None);
    }

    [Fact]
    public void A_time_without_an_offset()
    {
        var assumed = Fields(AssumedUtc.Prefix + "created_at");
        Map(Plain with { Unmapped = assumed }).ShouldBe(PayoutAnomalies.OffsetMissing);
        Map(Plain with { Purchase = new() { Unmapped = assumed } }).ShouldBe(PayoutAnomalies.OffsetMissing);
    }

    [Fact]
    public void A_due_date_that_cannot_be_read_is_not_missing() =>
        Map(Plain with { Paid = false, Unmapped = Unreadable("due_at") }).ShouldBe(PayoutAnomalies.DateUnreadable);

    private static PayoutAnomalies Map(LeadDynoCommission commission) =>
        LeadDynoPayoutMapping.Map(commission, new AffiliateAccount("LeadDyno", "shop"), Now).Anomalies;

    private static Dictionary<string, JsonElement> Unreadable(string field) => Fields(UnreadableValues.Prefix + field);

    private static Dictionary<string, JsonElement> Fields(string name) =>
        new() { [name] = JsonSerializer.SerializeToElement("soon") };
}
