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
    public async Task A_payment_without_a_note_has_none_when_it_is_read_again()
    {
        var batch = Batch("USD-1", Instant.MinValue);
        var with = batch.Payments[0];
        var without = new JournalPayment { Key = with.Key, SenderItemId = "r1", Receiver = with.Receiver, Amount = with.Amount };
        var journal = new FilePaymentJournal(_folder.FullName);
        await journal.SaveAsync(batch with { Payments = [without] }, Token);
        (await journal.ReadAsync(Token)).Single().Payments.Single().Note.ShouldBe("");
    }

    [Fact]
    public async Task A_half_written_file_of_a_killed_run_is_no_batch()
    {
        var journal = new FilePaymentJournal(_folder.FullName);
        await journal.SaveAsync(Batch("USD-1", Instant.MinValue), Token);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "USD-2.payment.json.unfinished"), "{\"senderBatch", Token);
        (await journal.ReadAsync(Token)).Single().SenderBatchId.ShouldBe("USD-1");

        await journal.SaveAsync(Batch("USD-2", Instant.MaxValue), Token);
        (await journal.ReadAsync(Token)).Select(batch => batch.SenderBatchId).ShouldBe(["USD-1", "USD-2"]);
        _folder.EnumerateFiles().Select(file => file.Name).Order().ShouldBe(["USD-1.payment.json", "USD-2.payment.json"]);
    }

    [Fact]
    public async Task Batches_of_one_moment_come_in_the_order_of_their_ids()
    {
        var journal = new FilePaymentJournal(_folder.FullName);
        foreach (var id in (string[])["USD-2", "EUR-1", "USD-3", "USD-1"]) await journal.SaveAsync(Batch(id, Instant.MinValue), Token);
        (await journal.ReadAsync(Token)).Select(batch => batch.SenderBatchId).ShouldBe(["EUR-1", "USD-1", "USD-2", "USD-3"]);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("null", "The file is empty.")]
    [InlineData("{\"senderBatchId\":\"USD-1\"}", "digest")]
    [InlineData("{\"senderBatchId\"", "")]
    [InlineData("{\"intendedAt\":\"yesterday\"}", "Expected an ISO 8601 moment in UTC.")]
    [InlineData("{\"intendedAt\":null}", "Expected an ISO 8601 moment in UTC.")]
    public async Task A_damaged_file_stops_everything(string content, string reason)
    {
        var path = Path.Combine(_folder.FullName, "USD-1.payment.json");
        await File.WriteAllTextAsync(path, content, Token);
        var failure = await Should.ThrowAsync<PaymentJournalException>(() => new FilePaymentJournal(_folder.FullName).ReadAsync(Token));
        failure.Message.ShouldBe(
            $"The journal cannot read {path}. Restore the file from a copy: what it says was paid would be paid again.");
        failure.InnerException!.Message.ShouldContain(reason);
    }

    [Fact]
    public async Task One_run_has_it_at_a_time()
    {
        var folder = Path.Combine(_folder.FullName, "new");
        var journal = new FilePaymentJournal(folder);
        await using (await journal.LockAsync(Token))
        {
            var failure = await Should.ThrowAsync<PaymentJournalException>(() => new FilePaymentJournal(folder).LockAsync(Token));
            failure.Message.ShouldBe(
                $"The journal in {folder} cannot be locked: another run has it, or the folder cannot be written. "
                    + "Wait for that run to end.");
        }

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
        var failure = await Should.ThrowAsync<PaymentJournalException>(() => journal.SaveAsync(Batch("USD-1", Instant.MinValue), Token));
        failure.Message.ShouldBe(
            $"The journal cannot write {Path.Combine(file, "journal", "USD-1.payment.json")}. Nothing is sent without it.");
        await Should.ThrowAsync<ArgumentNullException>(() => journal.SaveAsync(null!, Token));
    }

    [Fact]
    public async Task A_cancelled_run_does_not_take_it()
    {
        var folder = Path.Combine(_folder.FullName, "new");
        await Should.ThrowAsync<OperationCanceledException>(() => new FilePaymentJournal(folder).LockAsync(new(canceled: true)));
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task The_folder_that_it_makes_is_for_its_user_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes; a folder has the rights of the one above.");
            return;
        }

        var folder = Path.Combine(_folder.FullName, "new");
        await new FilePaymentJournal(folder).SaveAsync(Batch("USD-1", Instant.MinValue), Token);
        File.GetUnixFileMode(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData(PaymentState.Intended, true, true)]
    [InlineData(PaymentState.Unclaimed, true, false)]
    [InlineData(PaymentState.Paid, false, false)]
    [InlineData(PaymentState.Unpaid, false, false)]
    public void One_payment_keeps_a_batch_open_or_in_doubt(PaymentState state, bool isOpen, bool isInDoubt)
    {
        var batch = Batch("USD-1", Instant.MinValue);
        var (paid, other) = (batch.Payments[0] with { State = PaymentState.Paid }, batch.Payments[0] with { State = state });
        batch = batch with { Payments = [paid, other, paid] };
        (batch.IsOpen, batch.IsInDoubt).ShouldBe((isOpen, isInDoubt));
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
