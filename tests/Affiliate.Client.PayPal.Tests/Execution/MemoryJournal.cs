using Affiliate.Client.PayPal.Journal;

namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>A journal that outlives the process that is killed, for many seeds.</summary>
internal sealed class MemoryJournal : IPaymentJournal
{
    private readonly Dictionary<string, JournalBatch> _batches = [];
    private bool _isHeld;

    public Task<IAsyncDisposable> LockAsync(CancellationToken cancellationToken)
    {
        if (_isHeld) throw new PaymentJournalException("in use");
        _isHeld = true;
        return Task.FromResult<IAsyncDisposable>(new Hold(this));
    }

    public Task<IReadOnlyList<JournalBatch>> ReadAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<JournalBatch>>([.. _batches.Values.OrderBy(batch => batch.IntendedAt)]);

    public Task SaveAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        _batches[batch.SenderBatchId] = batch;
        return Task.CompletedTask;
    }

    private sealed class Hold(MemoryJournal journal) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            journal._isHeld = false;
            return ValueTask.CompletedTask;
        }
    }
}
