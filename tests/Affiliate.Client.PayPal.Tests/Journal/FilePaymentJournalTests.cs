using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.PayPal.Tests.Journal;

public sealed class FilePaymentJournalTests : IDisposable
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("journal");

    [Fact]
    public async Task What_was_saved_is_read_again_in_the_order_of_the_intents()
    {
        var journal = new FilePaymentJournal(Path.Combine(_folder.FullName, "new"));
        (await journal.ReadAsync(Token)).ShouldBeEmpty();
        var first = Batch("USD-2", Instant.FromUnixTimeTicks(17_000_000_000_000_001));
        var second = Batch("EUR-1", Instant.FromUnixTimeTicks(17_000_000_000_000_002));
        await journal.SaveAsync(second, Token);
        await journal.SaveAsync(first, Token);
        await journal.SaveAsync(second with { ProviderBatchId = "PP1" }, Token);

        var read = await journal.ReadAsync(Token);
        read.Select(batch => (batch.SenderBatchId, batch.ProviderBatchId, batch.IntendedAt))
            .ShouldBe([("USD-2", null, first.IntendedAt), ("EUR-1", "PP1", second.IntendedAt)]);
        var payment = read[0].Payments.Single();
        (payment.Key, payment.Amount, payment.State, payment.Note).ShouldBe(
            (first.Payments[0].Key, 12.50m, PaymentState.Unclaimed, "für „June“")
        );
        payment.Covers.ShouldBe(["5", "6"]);
        $"{payment.Amount}".ShouldBe("12.50", "the decimals that PayPal takes are part of the payment");
    }

    [Fact]
    public async Task A_half_written_file_of_a_killed_run_is_no_batch()
    {
        var journal = new FilePaymentJournal(_folder.FullName);
        await journal.SaveAsync(Batch("USD-1", Instant.MinValue), Token);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "USD-2.payment.json.unfinished"), "{\"senderBatch", Token);
        (await journal.ReadAsync(Token)).Single().SenderBatchId.ShouldBe("USD-1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"senderBatchId\":\"USD-1\"}")]
    [InlineData("{\"senderBatchId\"")]
    public async Task A_damaged_file_stops_everything(string content)
    {
        var path = Path.Combine(_folder.FullName, "USD-1.payment.json");
        await File.WriteAllTextAsync(path, content, Token);
        var failure = await Should.ThrowAsync<PaymentJournalException>(() => new FilePaymentJournal(_folder.FullName).ReadAsync(Token));
        failure.Message.ShouldContain(path);
    }

    [Fact]
    public async Task One_run_has_it_at_a_time()
    {
        var journal = new FilePaymentJournal(_folder.FullName);
        await using (await journal.LockAsync(Token))
            await Should.ThrowAsync<PaymentJournalException>(() => new FilePaymentJournal(_folder.FullName).LockAsync(Token));
        await using (await journal.LockAsync(Token))
            (await journal.ReadAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_a_typed_failure()
    {
        var file = Path.Combine(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, "", Token);
        var journal = new FilePaymentJournal(Path.Combine(file, "journal"));
        await Should.ThrowAsync<PaymentJournalException>(() => journal.LockAsync(Token));
        await Should.ThrowAsync<PaymentJournalException>(() => journal.SaveAsync(Batch("USD-1", Instant.MinValue), Token));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static JournalBatch Batch(string id, Instant intended) =>
        new()
        {
            SenderBatchId = id,
            Digest = "d",
            ApprovedBy = "Ana",
            IntendedAt = intended,
            Currency = "USD",
            Payments =
            [
                new()
                {
                    Key = new PayoutKey("Fake", "default", PayoutKind.Payout, "1"),
                    Covers = ["5", "6"],
                    SenderItemId = "r1",
                    Receiver = "ana@example.test",
                    Amount = 12.50m,
                    Note = "für „June“",
                    State = PaymentState.Unclaimed,
                },
            ],
        };
}
