using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Serialization;
using Affiliate.Client.Testing;
using NodaTime;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.Tests.Serialization;

/// <summary>What the JSON looks like, and what is refused when it is read.</summary>
public sealed class WrittenJsonTests
{
    private static readonly Payout Known = new()
    {
        Key = new PayoutKey("Leadway", "agency", PayoutKind.Payout, "p-1"),
        Status = PayoutStatus.Due,
        VendorStatus = "approved",
        Amount = 20.00m,
        Currency = "EUR",
        CurrencySource = CurrencySource.Stated,
        Payee = new Payee(PayeeKind.Affiliate, "44", "ann@example.com", "Ann"),
        Period = new YearMonth(2024, 6),
        CreatedAt = Instant.FromUtc(2024, 6, 16, 8, 30),
        DueAt = Instant.FromUtc(2024, 7, 1, 0, 0) + Duration.FromMilliseconds(5),
        Items = ["c-1"],
        Anomalies = PayoutAnomalies.AmountRounded | PayoutAnomalies.OffsetMissing,
        Raw = new { Secret = "canary-raw" },
    };

    [Fact]
    public void A_payout_has_iso_dates_words_and_every_digit_and_no_raw_row() => JsonSerializer.Serialize(Known).ShouldBe(
        """
        {"Key":{"Vendor":"Leadway","Account":"agency","Kind":"Payout","Id":"p-1"},"Status":"Due","VendorStatus":"approved",
        "Amount":20.00,"Currency":"EUR","CurrencySource":"Stated",
        "Payee":{"Kind":"Affiliate","Id":"44","Email":"ann@example.com","Name":"Ann"},"Campaign":null,"Period":"2024-06",
        "CreatedAt":"2024-06-16T08:30:00Z","DueAt":"2024-07-01T00:00:00.005Z","PaidAt":null,"UpdatedAt":null,"Method":null,
        "Reference":null,"Items":["c-1"],"IsDeleted":false,"Anomalies":"AmountRounded, OffsetMissing"}
        """.ReplaceLineEndings(""));

    [Fact]
    public void A_row_of_a_table_is_flat()
    {
        var row = (JsonObject)JsonSerializer.SerializeToNode(PayoutRow.From(Known))!;
        row.Select(field => field.Value).ShouldAllBe(value => value == null || value is JsonValue);
        row["Amount"]!.ToJsonString().ShouldBe("20.00");
        row["CreatedAt"]!.ToJsonString().ShouldBe("\"2024-06-16T08:30:00Z\"");
        PayoutRow.From(Known with { Amount = 0m, Anomalies = PayoutAnomalies.AmountMissing }).Amount.ShouldBeNull();
        PayoutRow.From(Known with { PaidAt = Instant.MinValue, DueAt = Instant.MaxValue }).ShouldBe(
            PayoutRow.From(Known with { PaidAt = null, DueAt = null }));
        PayoutRow.From(Known).CreatedAt!.Value.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Theory]
    [InlineData("""{"Status":"Due","Amount":1,"CurrencySource":"Stated"}""")]
    [InlineData("""{"Key":{"Vendor":"a","Account":"b","Kind":"Payout","Id":"c"},"Status":"Due","CurrencySource":"Stated"}""")]
    [InlineData("""{"Key":{"Vendor":"a","Account":"b","Kind":"Payout","Id":"c"},"Amount":1,"CurrencySource":"Stated"}""")]
    public void A_payout_without_key_status_or_amount_is_refused(string json)
    {
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Payout>(json));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, AffiliateJsonContext.Default.Payout));
    }

    [Theory]
    [InlineData("\"Due\"", "\"Overdue\"")]
    [InlineData("\"2024-06-16T08:30:00Z\"", "\"yesterday\"")]
    [InlineData("\"2024-06-16T08:30:00Z\"", "1718526600")]
    [InlineData("\"2024-06\"", "\"June\"")]
    public void What_was_not_written_here_is_refused(string written, string other)
    {
        var json = JsonSerializer.Serialize(Known);
        json.ShouldContain(written);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Payout>(json.Replace(written, other, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_read_has_an_empty_raw_row_whatever_read_it()
    {
        Check(Known, AffiliateJsonContext.Default.Payout, payout => payout.Raw);
        Check(
            new EarnedCommission { Key = Known.Key, Status = PayoutStatus.Due, Amount = 1m, Raw = "canary-raw" },
            AffiliateJsonContext.Default.EarnedCommission,
            commission => commission.Raw);
        Check(
            new AffiliateProfile { Key = new AffiliateKey("Fake", "default", "1"), Status = AffiliateStatus.Active, Raw = "canary-raw" },
            AffiliateJsonContext.Default.AffiliateProfile,
            affiliate => affiliate.Raw);
        Check(new ConversionResult("1", null, null, "canary-raw"), AffiliateJsonContext.Default.ConversionResult, result => result.Raw);

        static void Check<T>(T model, JsonTypeInfo<T> context, Func<T, object> getRaw)
        {
            var json = JsonSerializer.Serialize(model);
            getRaw(JsonSerializer.Deserialize<T>(json)!).ShouldBeOfType<JsonObject>().Count.ShouldBe(0);
            getRaw(JsonSerializer.Deserialize(json, context)!).ShouldBeOfType<JsonObject>().Count.ShouldBe(0);
        }
    }

    [Fact]
    public async Task A_report_is_read_again_with_the_same_figures_and_failures()
    {
        var report = await ReportAsync();
        var json = JsonSerializer.Serialize(report);
        JsonSerializer.Serialize(report, AffiliateJsonContext.Default.PayablesReport).ShouldBe(json);
        json.ShouldContain("\"IsComplete\":false");
        json.ShouldContain("\"PaidPeriod\":\"2025-06-29T12:00:00Z/\"");
        json.ShouldContain("ProtocolException: ");
        json.ShouldNotContain("StackTrace");
        foreach (var again in new[]
        {
            JsonSerializer.Deserialize<PayablesReport>(json)!,
            JsonSerializer.Deserialize(json, AffiliateJsonContext.Default.PayablesReport)!,
        })
        {
            again.Lines.ShouldBe(report.Lines);
            again.Excluded.ShouldBe(report.Excluded);
            again.Options.ShouldBe(report.Options);
            again.IsComplete.ShouldBeFalse();
            again.Sources[0].ShouldBe(report.Sources[0]);
            again.Sources[1].Failure!.Message.ShouldBe($"ProtocolException: {report.Sources[1].Failure!.Message}");
            JsonSerializer.Serialize(report.AsOf, AffiliateJsonContext.Default.Instant).ShouldBe("\"2025-06-30T12:00:00Z\"");
            JsonSerializer.Serialize(again).ShouldBe(json);
            CheckSums(again, report);
        }

        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<PayablesReport>("{}"));
    }

    private static async Task<PayablesReport> ReportAsync()
    {
        var now = Instant.FromUtc(2025, 6, 30, 12, 0);
        var failing = new FakePayoutSource([], new AffiliateAccount("Fake", "failing"))
        {
            Failure = new ProtocolException(new AffiliateAccount("Fake", "failing"), "list payouts", "It sent no list."),
        };
        var source = new FakePayoutSource(
            [
                Row("1", PayoutStatus.Due, 10.10m, due: now - Duration.FromDays(40), email: "ann@example.com"),
                Row("2", PayoutStatus.Paid, 5m, paid: now),
                Row("3", PayoutStatus.Pending, 1m, currency: null),
                Row("4", PayoutStatus.Unknown, 1m),
            ]);
        return await PayablesReport.CreateAsync(
            [source, failing],
            new PayablesOptions
            {
                AsOf = now,
                Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"],
                PaidPeriod = new Interval(now - Duration.FromDays(1), null),
            },
            TestContext.Current.CancellationToken);
    }

    private static void CheckSums(PayablesReport again, PayablesReport report)
    {
        var sums = JsonSerializer.Serialize(report.ByPayee());
        sums.ShouldContain("\"Buckets\":{\"Days31To60\":{\"Rows\":1,\"Amount\":10.10}}");
        JsonSerializer.Serialize(again.ByPayee()).ShouldBe(sums);
        var read = JsonSerializer.Deserialize(sums, AffiliateJsonContext.Default.IReadOnlyListPayablesSummary)!;
        read.Select(sum => (sum.Currency, sum.Payee, sum.Owed, sum.Overdue, sum.Paid)).ShouldBe(
            report.ByPayee().Select(sum => (sum.Currency, sum.Payee, sum.Owed, sum.Overdue, sum.Paid)));
    }
}
