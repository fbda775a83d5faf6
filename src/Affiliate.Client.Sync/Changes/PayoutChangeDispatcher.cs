using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Storage;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.Sync.Changes;

/// <summary>Hands changes to every registered <see cref="IPayoutChangeHandler"/>. Thread-safe.</summary>
public sealed class PayoutChangeDispatcher
{
    private readonly IReadOnlyList<ChangeConsumer> _consumers;

    internal PayoutChangeDispatcher(
        LedgerDatabase database,
        IPayoutChanges changes,
        IEnumerable<IPayoutChangeHandler> handlers,
        IOptions<AffiliateSyncOptions> options,
        TimeProvider time)
    {
        _consumers = [.. handlers.Select(handler => new ChangeConsumer(database, changes, handler, options.Value, time))];
        if (_consumers.GroupBy(consumer => consumer.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new InvalidOperationException($"Two handlers are called '{twice.Key}'. A name is a position, so it is one handler's.");
    }

    /// <summary>
    /// Hands every handler what is committed now and it was not handed yet. A handler that another process works for is left out, and so
    /// is one whose wait after a failure is not over.
    /// </summary>
    /// <returns>How many changes were handled.</returns>
    public async Task<long> DispatchAsync(CancellationToken cancellationToken = default)
    {
        var counts = await Task.WhenAll(_consumers.Select(consumer => consumer.RunAsync(cancellationToken))).ConfigureAwait(false);
        return counts.Sum();
    }
}
