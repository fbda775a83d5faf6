using Affiliate.Client.PayPal.Journal;

namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>A journal whose process may be killed before and after each write.</summary>
internal sealed class MortalJournal(IPaymentJournal journal, Fate fate) : IPaymentJournal
{
    public Task<IAsyncDisposable> LockAsync(CancellationToken cancellationToken) => journal.LockAsync(cancellationToken);

    public Task<IReadOnlyList<JournalBatch>> ReadAsync(CancellationToken cancellationToken)
    {
        fate.Step();
        return journal.ReadAsync(cancellationToken);
    }

    public async Task SaveAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        fate.Step();
        await journal.SaveAsync(batch, cancellationToken);
        fate.Step();
    }
}
