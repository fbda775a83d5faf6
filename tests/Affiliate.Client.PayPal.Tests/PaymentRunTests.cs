using System.Text;
using System.Text.Json;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.PayPal.Runs;
using Affiliate.Client.Testing;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.PayPal.Tests;

public sealed class PaymentRunTests
{
    [Fact]
    public void One_batch_per_currency_with_its_funding()
    {
        var run = Plan([
            Due("1", 10),
            Due("2", 20.5m, "EUR"),
            Due("3", 30.25m),
            Due("4", 1234, "JPY"),
            Row("5", PayoutStatus.Pending, 5),
            Row("6", PayoutStatus.Paid, 6),
        ]);
        run.Batches.Select(batch => (batch.Currency, batch.Items.Count)).ShouldBe([("EUR", 1), ("JPY", 1), ("USD", 2)]);
        run.Funding.ShouldBe([new Money(20.50m, "EUR"), new Money(1234, "JPY"), new Money(40.25m, "USD")]);
        run.NotDue.ShouldBe(2);
        run.Excluded.ShouldBeEmpty();
        run.Batches[0].Items[0].Note.ShouldBe("Fake payout 2");
    }

    [Theory]
    [InlineData("12.5", "USD", "12.50")]
    [InlineData("12.5000", "EUR", "12.50")]
    [InlineData("7", "GBP", "7.00")]
    [InlineData("1200.0", "JPY", "1200")]
    [InlineData("300", "HUF", "300")]
    public void Amounts_have_the_decimals_of_their_currency(string amount, string currency, string text)
    {
        var batch = Plan([Due("1", decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency)])
            .Batches.Single();
        using var json = JsonDocument.Parse(batch.ToJson());
        json.RootElement.GetProperty("items")[0].GetProperty("amount").GetProperty("value").GetString().ShouldBe(text);
        batch.ToCsv().Single().ShouldStartWith($"ana@example.test,{text},{currency},");
    }

    [Fact]
    public void A_row_that_is_given_twice_is_not_paid_at_all()
    {
        var run = Plan([Due("1", 1), Due("2", 2), Due("1", 3)]);
        run.Excluded.Select(exclusion => exclusion.Reason).ShouldBe([ExcludedPayoutReason.Duplicate, ExcludedPayoutReason.Duplicate]);
        run.Batches.Single().Items.Single().Key.Id.ShouldBe("2");
    }

    [Fact]
    public void The_order_of_the_rows_changes_no_byte()
    {
        Payout[] rows = [.. Enumerable.Range(0, 300).Select(i => Due($"{i}", i - 20, i % 3 == 0 ? "EUR" : "USD"))];
        var files = Files(Plan(rows));
        Files(Plan(rows)).ShouldBe(files);
        Files(Plan(rows.Reverse())).ShouldBe(files);
        Files(Plan(rows.OrderBy(row => row.Key.Id[^1]))).ShouldBe(files);
    }

    [Fact]
    public void One_changed_payment_changes_the_batch_id_and_texts_do_not()
    {
        var row = Due("1", 10);
        var id = Plan([row, Due("2", 20)]).Batches.Single().SenderBatchId;
        foreach (
            var changed in new[]
            {
                row with { Amount = 10.01m },
                row with { Key = row.Key with { Id = "9" } },
                row with { Payee = new Payee(PayeeKind.Affiliate, "7", "ben@example.test") },
            }
        )
            Plan([changed, Due("2", 20)]).Batches.Single().SenderBatchId.ShouldNotBe(id);
        Plan(
                [row with { Amount = 10.00m }, Due("2", 20)],
                new PaymentRunOptions { EmailSubject = "Thank you", Note = _ => "for June" }
            )
            .Batches.Single()
            .SenderBatchId.ShouldBe(id);
    }

    [Fact]
    public void Fifteen_thousand_and_one_rows_give_two_batches()
    {
        var run = Plan(Enumerable.Range(0, 15_001).Select(i => Due($"{i}", 1)));
        run.Batches.Select(batch => batch.Items.Count).ShouldBe([15_000, 1]);
        run.Batches.Select(batch => batch.SenderBatchId).Distinct().Count().ShouldBe(2);
        run.Batches[0].ToCsv().Select(part => part.Count(c => c == '\n')).ShouldBe([5_000, 5_000, 5_000]); // PayPal's page takes 5 000 rows
        run.Batches.SelectMany(batch => batch.Items).Select(item => item.SenderItemId).Distinct().Count().ShouldBe(15_001);
        run.Funding["USD"].ShouldBe(15_001);
    }

    [Fact]
    public void Ids_keep_within_what_PayPal_takes()
    {
        var row = Due("1", 10) with { Key = new PayoutKey(new string('v', 300), "shop ü", PayoutKind.Commission, new string('9', 300)) };
        var batch = Plan([row]).Batches.Single();
        batch.SenderBatchId.ShouldMatch("^[A-Za-z0-9-]{1,63}$");
        batch.Items.Single().SenderItemId.ShouldMatch("^[a-z][a-z0-9]{0,29}$");
        Plan([row with { Amount = 99 }])
            .Batches.Single()
            .Items.Single()
            .SenderItemId.ShouldBe(batch.Items.Single().SenderItemId);
    }

    [Fact]
    public async Task Files_are_written_again_with_the_same_bytes_but_not_beside_another_plan()
    {
        var folder = Directory.CreateTempSubdirectory("payment-run");
        try
        {
            var token = TestContext.Current.CancellationToken;
            var run = Plan([Due("1", 10), Due("2", 10, "EUR")]);
            var paths = await run.WriteAsync(folder.FullName, token);
            var before = folder.GetFiles().ToDictionary(file => file.Name, file => Convert.ToHexString(File.ReadAllBytes(file.FullName)));
            (await run.WriteAsync(folder.FullName, token)).ShouldBe(paths);
            folder
                .GetFiles()
                .ToDictionary(file => file.Name, file => Convert.ToHexString(File.ReadAllBytes(file.FullName)))
                .ShouldBe(before);
            before.Count.ShouldBe(6);

            var other = Plan([Due("1", 11)]);
            (await Should.ThrowAsync<InvalidOperationException>(() => other.WriteAsync(folder.FullName, token))).Message.ShouldContain(
                "another plan"
            );
            folder.GetFiles().Length.ShouldBe(6);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_listing_that_fails_gives_no_plan()
    {
        var source = new FakePayoutSource([Due("1", 1)]);
        (
            await PaymentRun.CreateAsync(
                source.GetPayouts(),
                new PaymentRunOptions { Receiver = row => row.Payee?.Email ?? "ana@example.test" },
                TestContext.Current.CancellationToken
            )
        ).Batches.Count.ShouldBe(1);
        source.Failure = new TransportException(source.Descriptor.Account, "List", "no response");
        await Should.ThrowAsync<TransportException>(() =>
            PaymentRun.CreateAsync(source.GetPayouts(), cancellationToken: TestContext.Current.CancellationToken)
        );
    }

    private static Payout Due(string id, decimal amount, string? currency = "USD") =>
        Row(id, PayoutStatus.Due, amount, currency, email: "ana@example.test");

    private static PaymentRun Plan(IEnumerable<Payout> rows, PaymentRunOptions? options = null) =>
        PaymentRun.Create(rows, (options ?? new()) with { Receiver = options?.Receiver ?? (row => row.Payee?.Email) });

    private static Dictionary<string, string> Files(PaymentRun run) =>
        run.GetFiles().ToDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Content.Span));
}
