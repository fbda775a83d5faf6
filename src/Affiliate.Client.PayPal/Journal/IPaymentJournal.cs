namespace Affiliate.Client.PayPal.Journal;

/// <summary>
/// Remembers what was about to be paid before anything is sent, and what became of it. Whoever loses the journal may pay twice: PayPal
/// itself remembers a batch for 30 days only.
/// </summary>
public interface IPaymentJournal
{
    /// <summary>Keeps other runs out until the result is disposed of, those of other processes included.</summary>
    /// <exception cref="PaymentJournalException">Another run has the journal, or it cannot be reached.</exception>
    Task<IAsyncDisposable> LockAsync(CancellationToken cancellationToken = default);

    /// <summary>All batches, in the order in which they were intended.</summary>
    /// <exception cref="PaymentJournalException">It cannot be read as a whole; nothing may be sent then.</exception>
    Task<IReadOnlyList<JournalBatch>> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes a batch in the place of the one with its id, all of it or nothing. It outlives a power cut once this returns.
    /// </summary>
    /// <exception cref="PaymentJournalException">It cannot be written.</exception>
    Task SaveAsync(JournalBatch batch, CancellationToken cancellationToken = default);
}
