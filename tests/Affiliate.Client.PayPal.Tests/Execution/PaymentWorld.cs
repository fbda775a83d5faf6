using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Testing;
using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.PayPal.Runs;
using Affiliate.Client.Payouts;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>A programme that owes more every day, and a program that pays it and is killed again and again.</summary>
/// <param name="random">Decides about everything, by its seed.</param>
/// <param name="clock">The provider's clock, and the program's.</param>
/// <param name="fate">Kills the program.</param>
/// <param name="provider">Who pays.</param>
internal sealed class PaymentWorld(Random random, VirtualTimeProvider clock, Fate fate, IPaymentProvider provider)
{
    private readonly Random _random = random;
    private readonly VirtualTimeProvider _clock = clock;
    private readonly Fate _fate = fate;
    private readonly MemoryJournal _journal = new();
    private readonly List<Payout> _rows = [];

    public int Kills { get; private set; }

    public IReadOnlyList<Payout> Rows => _rows;

    /// <param name="days">How long it lives.</param>
    /// <param name="disturb">Makes the provider fail, every day.</param>
    /// <param name="calm">Makes it fail no more, at the end.</param>
    public async Task LiveAsync(int days, Action disturb, Action calm)
    {
        for (var day = 0; day < days; day++)
        {
            Owe();
            disturb();
            for (var times = _random.Next(1, 4); times > 0; times--)
            {
                _fate.KillAfter(_random.Next(3) == 0 ? null : _random.Next(12));
                await RunAsync(_random.Next(3));
            }

            _clock.Advance(TimeSpan.FromHours(_random.Next(1, 40)));
        }

        // Nothing fails any more: everything comes to its end, what came back is paid again.
        _fate.KillAfter(null);
        calm();
        for (var round = 0; round < 30; round++)
        {
            for (var what = 0; what < 3; what++) await RunAsync(what);
            _clock.Advance(TimeSpan.FromDays(10));
        }
    }

    public Task<IReadOnlyList<JournalBatch>> JournalAsync() => _journal.ReadAsync(CancellationToken.None);

    private void Owe()
    {
        for (var count = _random.Next(4); count > 0; count--)
            _rows.Add(Row(
                $"{_rows.Count + 1}",
                PayoutStatus.Due,
                _random.Next(1, 10_000) / 100m,
                _random.Next(3) == 0 ? "EUR" : "USD",
                vendor: _random.Next(2) == 0 ? "Told" : "Silent",
                email: $"payee{_rows.Count + 1}@example.test"));
    }

    private async Task RunAsync(int what)
    {
        var journal = new MortalJournal(_journal, _fate);
        try
        {
            switch (what)
            {
                case 0: await PayAsync(journal); break;
                case 1: await new PaymentExecutor(provider, journal, timeProvider: _clock).ReconcileAsync(); break;
                default: await new PaymentMarker(journal, [new Writer(this)]).MarkAsync(Listing()); break;
            }
        }
        catch (KilledException)
        {
            Kills++;
        }
        catch (AffiliateClientException)
        {
            // Nothing was sent; the next run tries again.
        }
    }

    private async Task PayAsync(IPaymentJournal journal)
    {
        var options = new PaymentRunOptions { Receiver = row => row.Payee!.Email, Journal = journal };
        var run = await PaymentRun.CreateAsync(Listing(), options);
        var executor = new PaymentExecutor(provider, journal, timeProvider: _clock);
        // Somebody else's run in between makes the plan an old one; the same plan twice is one plan.
        if (_random.Next(4) == 0) await executor.ReconcileAsync();
        for (var times = _random.Next(1, 3); times > 0; times--) await executor.ExecuteAsync(run, new PaymentApproval(run.Digest, "Ana"));
    }

    private async IAsyncEnumerable<Payout> Listing()
    {
        await Task.Yield();
        foreach (var row in _rows.ToArray()) yield return row;
    }

    private sealed class Writer(PaymentWorld world) : IPayoutStatusWriter
    {
        public AffiliateAccount Account { get; } = new("Told", "default");

        public string? GetRefusalReason(Payout payout) => null;

        public Task<MarkPaidResult> MarkPaidAsync(Payout payout, CancellationToken cancellationToken = default)
        {
            world._fate.Step();
            var at = world._rows.FindIndex(row => row.Key == payout.Key);
            world._rows[at] = payout with { Status = PayoutStatus.Paid };
            world._fate.Step();
            return Task.FromResult(new MarkPaidResult(payout.Key, MarkPaidOutcome.Paid, []));
        }
    }
}
