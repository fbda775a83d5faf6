using Affiliate.Client.Sync.Storage;

namespace Affiliate.Client.Sync.Changes;

/// <summary>What changed, in the order of the commits, without gaps, for any number of writers and readers. Thread-safe.</summary>
public interface IPayoutChanges
{
    /// <summary>Reads the changes that are committed now.</summary>
    /// <param name="after">The last sequence that is known already; 0 for the first change ever.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<PayoutChange> ReadAsync(long after = 0, CancellationToken cancellationToken = default);

    /// <summary>The stored position of a consumer: the last sequence that it is done with; 0 if it has none.</summary>
    Task<long> GetPositionAsync(string consumer, CancellationToken cancellationToken = default);

    /// <summary>Stores the position of a consumer. A handler's position may be set back, to be handed changes again.</summary>
    Task SetPositionAsync(string consumer, long sequence, CancellationToken cancellationToken = default);

    /// <summary>The changes that handlers gave up, in the order of their sequences.</summary>
    /// <param name="consumer">Only those of this consumer; null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<LedgerDeadLetter>> GetDeadLettersAsync(string? consumer = null, CancellationToken cancellationToken = default);
}
