using System.Text;
using Affiliate.Client.PayPal.Runs;
using Affiliate.Client.Payouts;
using NodaTime;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.PayPal.Tests;

/// <summary>Which rows are paid, at which address, and with how many decimals.</summary>
public sealed class PaymentRunRulesTests
{
    public static TheoryData<Payout, ExcludedPayoutReason> OddRows => new()
    {
        { Due("1", 1) with { IsDeleted = true }, ExcludedPayoutReason.Deleted },
        { Due("1", 1) with { Status = PayoutStatus.Unknown }, ExcludedPayoutReason.UnknownStatus },
        { Due("1", 1) with { PaidAt = Instant.MinValue }, ExcludedPayoutReason.PaidDatePresent },
        { Due("1", 1) with { Anomalies = PayoutAnomalies.NonCashReward }, ExcludedPayoutReason.NonCashReward },
        { Due("1", 0) with { Anomalies = PayoutAnomalies.AmountMissing }, ExcludedPayoutReason.AmountMissing },
        { Due("1", 1, null) with { Anomalies = PayoutAnomalies.MixedCurrencies }, ExcludedPayoutReason.MixedCurrencies },
        { Due("1", 1, null), ExcludedPayoutReason.UnknownCurrency },
        { Due("1", 1, "KWD"), ExcludedPayoutReason.UnsupportedCurrency },
        { Due("1", -0.01m), ExcludedPayoutReason.AmountNotPositive },
        { Due("1", 0), ExcludedPayoutReason.AmountNotPositive },
        { Due("1", 1.001m), ExcludedPayoutReason.TooManyDecimals },
        { Due("1", 1.5m, "JPY"), ExcludedPayoutReason.TooManyDecimals },
        { Due("1", 1) with { Payee = null }, ExcludedPayoutReason.NoReceiver },
        { Due("1", 1, "CNY"), ExcludedPayoutReason.UnsupportedCurrency },
        { Due("1", 20_000.01m), ExcludedPayoutReason.AmountTooLarge },
        { Due("1", decimal.MaxValue, "JPY"), ExcludedPayoutReason.AmountTooLarge },
        { Due("1", 1) with { Method = "bank transfer" }, ExcludedPayoutReason.OtherMethod },
        { Due("1", 1) with { Method = "store_credit" }, ExcludedPayoutReason.OtherMethod },
        { Due("1", 1) with { Anomalies = PayoutAnomalies.PayoutVoided }, ExcludedPayoutReason.Contradictory },
        { Due("1", 1) with { Anomalies = PayoutAnomalies.PaidAndCanceled }, ExcludedPayoutReason.Contradictory },
        { Due("1", 1) with { Anomalies = PayoutAnomalies.AmountRounded }, ExcludedPayoutReason.Contradictory },
    };

    public static TheoryData<Payout, ExcludedPayoutReason> OddAddresses => new()
    {
        { To(" "), ExcludedPayoutReason.NoReceiver },
        { To("no address"), ExcludedPayoutReason.InvalidReceiver },
        { To("=1+1@example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To("-ana@example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To("a@b@example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To("@example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To("ana@"), ExcludedPayoutReason.InvalidReceiver },
        { To("ana@example..test"), ExcludedPayoutReason.InvalidReceiver },
        { To("аna@example.test"), ExcludedPayoutReason.InvalidReceiver }, // the first letter is Cyrillic
        { To("ana@example.test\r\nben@example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To(new string('a', 115) + "@example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To(new string('a', 65) + "@example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To(".ana@example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To("ana.@example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To("a..na@example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To("ana@localhost"), ExcludedPayoutReason.InvalidReceiver },
        { To("ana@10.0.0.1"), ExcludedPayoutReason.InvalidReceiver },
        { To("ana@-example.test"), ExcludedPayoutReason.InvalidReceiver },
        { To("ana@example-.test"), ExcludedPayoutReason.InvalidReceiver },
        { To("ana@example.test."), ExcludedPayoutReason.InvalidReceiver },
        { To($"ana@{new string('e', 64)}.test"), ExcludedPayoutReason.InvalidReceiver },
    };

    [Theory]
    [MemberData(nameof(OddRows), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(OddAddresses), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_paid_is_refused_with_its_reason(Payout row, ExcludedPayoutReason reason)
    {
        var run = Plan([row, Due("2", 3)]);
        run.Excluded.Select(exclusion => (exclusion.Key, exclusion.Reason)).ShouldBe([(row.Key, reason)]);
        run.Excluded[0].Explanation.ShouldNotBeNullOrWhiteSpace();
        run.Batches.Single().Items.Single().Key.Id.ShouldBe("2");
        Text(run, "excluded.csv").ShouldContain($"Fake,default,Payout,1,{reason},");
    }

    [Fact]
    public void Without_a_receiver_nobody_is_paid_at_the_address_of_the_login()
    {
        var run = PaymentRun.Create([Due("1", 10)]);
        run.Excluded.Single().Reason.ShouldBe(ExcludedPayoutReason.NoReceiver);
        run.Batches.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(PaymentRounding.Down, "10.005", "10.00")]
    [InlineData(PaymentRounding.HalfToEven, "10.005", "10.00")]
    [InlineData(PaymentRounding.HalfUp, "10.005", "10.01")]
    [InlineData(PaymentRounding.HalfToEven, "10.0151", "10.02")]
    public void Amounts_are_rounded_by_an_explicit_rule(PaymentRounding rounding, string amount, string paid)
    {
        var row = Due("1", decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));
        Plan([row], new() { Rounding = rounding }).Batches.Single().ToCsv().Single().ShouldStartWith($"ana@example.test,{paid},USD,");
    }

    [Fact]
    public void An_amount_that_is_rounded_to_nothing_is_not_paid()
    {
        var run = Plan([Due("1", 0.004m)], new() { Rounding = PaymentRounding.Down });
        run.Excluded.Single().Reason.ShouldBe(ExcludedPayoutReason.AmountNotPositive);
    }

    [Fact]
    public void A_person_decides_about_methods_and_contradictions()
    {
        var options = new PaymentRunOptions { PaysMethod = _ => true, IsConfirmed = row => row.Key.Id == "2" };
        var odd = Due("2", 1) with { Anomalies = PayoutAnomalies.AmountRounded };
        var run = Plan([Due("1", 1) with { Method = "manual" }, odd, odd with { Key = odd.Key with { Id = "3" } }], options);
        run.Batches.Single().Items.Select(item => item.Key.Id).ShouldBe(["1", "2"]);
        run.Excluded.Single().Reason.ShouldBe(ExcludedPayoutReason.Contradictory);
        Plan([Due("1", 1) with { Method = "PayPal (manual)" }]).Batches.Count.ShouldBe(1);
    }

    [Fact]
    public void One_row_under_two_names_of_an_account_is_not_paid_twice()
    {
        var row = Due("1", 10);
        var run = Plan([row, row with { Key = row.Key with { Account = "other" } }, Due("2", 5)]);
        run.Excluded.Select(one => (one.Key.Account, one.Reason)).ShouldBe([
            ("default", ExcludedPayoutReason.SameRowInTwoAccounts),
            ("other", ExcludedPayoutReason.SameRowInTwoAccounts),
        ]);
        run.Batches.Single().Items.Single().Key.Id.ShouldBe("2");
    }

    [Fact]
    public void Currencies_that_are_paid_within_their_country_are_warned_of()
    {
        var run = Plan([Due("1", 10, "BRL"), Due("2", 10)]);
        run.Warnings.Single().ShouldStartWith("PayPal pays BRL only to accounts in its own country");
        run.Batches.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("two\r\nlines")]
    [InlineData("Zoë")]
    public void A_subject_is_one_line_of_ASCII(string subject) =>
        Should.Throw<ArgumentException>(() => Plan([Due("1", 1)], new() { EmailSubject = subject })).Message.ShouldContain("EmailSubject");

    [Fact]
    public void The_decimal_sign_of_the_file_is_the_senders()
    {
        var csv = Plan([Due("1", 12.5m)], new() { CsvDecimalSign = ',' }).Batches.Single().ToCsv().Single();
        csv.ShouldStartWith("ana@example.test,\"12,50\",USD,");
        Should.Throw<ArgumentException>(() => Plan([], new() { CsvDecimalSign = ';' }));
    }

    [Theory]
    [InlineData(" =1+1")]
    [InlineData("\u00A0+1")]
    [InlineData("thanks,\n-1")]
    [InlineData("\uFF1D1+1")]
    [InlineData("\uFF20SUM(1)")]
    public void No_cell_can_become_a_formula(string note)
    {
        var text = new StringBuilder();
        PaymentRunCsv.Append(text, note);
        text.ToString().TrimStart('"').ShouldStartWith("'");
    }

    [Fact]
    public void What_is_paid_and_what_is_excluded_is_all_that_is_due()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var random = new Random(seed);
            Payout[] rows = [.. Enumerable.Range(0, random.Next(1, 60)).Select(i => Odd(random, i))];
            var run = Plan(rows);
            var rest = rows.ToDictionary(row => row.Key);
            foreach (var item in run.Batches.SelectMany(batch => batch.Items))
            {
                item.Amount.ShouldBe(rest[item.Key].Money);
                rest.Remove(item.Key).ShouldBeTrue();
            }

            foreach (var key in run.Excluded.Select(row => row.Key)) rest.Remove(key).ShouldBeTrue();
            rest.Values.ShouldAllBe(row => row.Status == PayoutStatus.Paid);
            run.NotDue.ShouldBe(rest.Count);
        }
    }

    [Fact]
    public void A_note_cannot_become_a_formula_or_another_row()
    {
        var options = new PaymentRunOptions { Note = _ => "=HYPERLINK(\"http://127.0.0.1\")\r\nben@example.test,999,USD" };
        var csv = Plan([Due("1", 10)], options).Batches.Single().ToCsv().Single();
        csv.ShouldEndWith(",\"'=HYPERLINK(\"\"http://127.0.0.1\"\")  ben@example.test,999,USD\"\r\n");
        csv.Count(c => c == '\n').ShouldBe(1);
    }

    [Fact]
    public void The_address_may_come_from_elsewhere()
    {
        var options = new PaymentRunOptions { Receiver = row => row.Key.Id == "1" ? "pay@example.test" : null };
        var run = Plan([Due("1", 10), Due("2", 10)], options);
        run.Batches.Single().Items.Single().Receiver.ShouldBe("pay@example.test");
        run.Excluded.Single().Reason.ShouldBe(ExcludedPayoutReason.NoReceiver);
    }

    private static PaymentRun Plan(IEnumerable<Payout> rows, PaymentRunOptions? options = null) =>
        PaymentRun.Create(rows, (options ?? new()) with { Receiver = options?.Receiver ?? (row => row.Payee?.Email) });

    private static Payout Due(string id, decimal amount, string? currency = "USD") =>
        Row(id, PayoutStatus.Due, amount, currency, email: "ana@example.test");

    private static Payout Odd(Random random, int id) =>
        Row(
            $"{id}",
            random.Next(4) == 0 ? PayoutStatus.Paid : PayoutStatus.Due,
            random.Next(-5, 3000) / (random.Next(5) == 0 ? 1000m : 100m),
            random.Next(6) == 0 ? null : random.Next(2) == 0 ? "USD" : "JPY",
            email: random.Next(5) == 0 ? "nobody" : "ana@example.test"
        ) with
        { Anomalies = random.Next(6) == 0 ? PayoutAnomalies.AmountRounded : PayoutAnomalies.None };

    private static Payout To(string address) => Row("1", PayoutStatus.Due, 1, email: address);

    private static string Text(PaymentRun run, string name) =>
        Encoding.UTF8.GetString(run.GetFiles().Single(file => file.Name == name).Content.Span);
}
