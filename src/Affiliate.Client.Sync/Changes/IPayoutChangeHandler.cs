namespace Affiliate.Client.Sync.Changes;

/// <summary>
/// Is handed every change at least once, in the order of the commits and so in order for each row. Register it in the container;
/// <see cref="PayoutChangeDispatcher"/> calls it, in one process at a time.
/// </summary>
/// <remarks>
/// A change comes again where the process died, or took longer than <see cref="Hosting.AffiliateSyncOptions.HandlerLease"/>, before its
/// position was stored: <see cref="PayoutChange.Sequence"/> tells repetitions.
/// </remarks>
public interface IPayoutChangeHandler
{
    /// <summary>The consumer's name, under which its position is stored. Never change it.</summary>
    string Name { get; }

    /// <summary>
    /// Handles a change. When it throws, the same change comes again later; after
    /// <see cref="Hosting.AffiliateSyncOptions.MaxAttempts"/> failures it becomes a dead letter and the next one comes.
    /// </summary>
    /// <param name="change">The change.</param>
    /// <param name="cancellationToken">The process stops; the change comes again after its next start.</param>
    Task HandleAsync(PayoutChange change, CancellationToken cancellationToken);
}
