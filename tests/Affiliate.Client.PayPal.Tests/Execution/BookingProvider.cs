using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Journal;

namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>
/// Stands for PayPal: it knows a batch by the sender's id for 30 days, loses responses, refuses batches, and settles payments days later.
/// </summary>
internal sealed class BookingProvider(Random random, TimeProvider time, Fate fate) : IPaymentProvider
{
    private static readonly AffiliateAccount Account = new("PayPal", "default");
    private readonly Dictionary<string, (string Id, DateTimeOffset At)> _known = [];
    private readonly Dictionary<string, List<BookedPayment>> _batches = [];

    /// <summary>How often out of 100 a call fails, before or after it acted.</summary>
    public int Failures { get; set; } = 20;

    public MoneyTotals Balance { get; } = Rich();

    public int Sends { get; private set; }

    public IEnumerable<BookedPayment> Books => _batches.Values.SelectMany(payments => payments);

    public Task<PaymentBalances> GetBalancesAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new PaymentBalances(Balance, null));

    public Task<string> SendAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        Sends++;
        fate.Step();
        Fail("never arrived");
        var now = time.GetUtcNow();
        if (_known.TryGetValue(batch.SenderBatchId, out var known) && now - known.At < TimeSpan.FromDays(30))
            return Task.FromResult(known.Id);
        if (random.Next(100) < Failures / 2) throw new PaymentRefusedException("refused");

        var id = $"PP{_batches.Count + 1}";
        _known[batch.SenderBatchId] = (id, now);
        _batches[id] = [.. batch.Payments.Select(payment => new BookedPayment
        {
            Key = payment.Key,
            SenderItemId = payment.SenderItemId,
            Amount = payment.Amount,
            DoneAt = now.AddHours(random.Next(100)),
        })];
        fate.Step();
        Fail("the response was lost");
        return Task.FromResult(id);
    }

    public Task<IReadOnlyList<PaymentOutcome>> GetOutcomesAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        fate.Step();
        Fail("not now");
        foreach (var payment in _batches[batch.ProviderBatchId!]) Ripen(payment);
        return Task.FromResult<IReadOnlyList<PaymentOutcome>>([.. _batches[batch.ProviderBatchId!]
            .Select(payment => new PaymentOutcome(payment.SenderItemId, payment.State, $"{payment.State}".ToUpperInvariant()))]);
    }

    private void Ripen(BookedPayment payment)
    {
        var now = time.GetUtcNow();
        if (payment.State == PaymentState.Pending && now >= payment.DoneAt)
            payment.State = random.Next(100) switch
            {
                < 70 => PaymentState.Paid,
                < 85 => PaymentState.Unclaimed,
                _ => PaymentState.Unpaid,
            };
        else if (payment.State == PaymentState.Unclaimed && now >= payment.DoneAt.AddDays(random.Next(1, 30)))
            payment.State = random.Next(2) == 0 ? PaymentState.Paid : PaymentState.Unpaid;
    }

    private void Fail(string problem)
    {
        if (random.Next(100) < Failures) throw new TransportException(Account, "CreatePayout", problem);
    }

    private static MoneyTotals Rich()
    {
        var totals = new MoneyTotals();
        totals.Add(new Money(1_000_000, "USD"));
        totals.Add(new Money(1_000_000, "EUR"));
        return totals;
    }
}
