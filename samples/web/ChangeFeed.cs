using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Hosting;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.Samples.Web;

/// <summary>Changes of the ledger as an endless stream of events, for any number of readers.</summary>
internal sealed class ChangeFeed(
    IPayoutChanges changes, IOptions<AffiliateSyncOptions> options, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <param name="after">The last sequence that the reader has; 0 for every change ever.</param>
    /// <param name="cancellationToken">The reader went away.</param>
    public async IAsyncEnumerable<SseItem<ChangeEvent>> FollowAsync(
        long after, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // An open stream must not hold up the host's end.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        while (!stop.IsCancellationRequested)
        {
            await foreach (var change in changes.ReadAsync(after, cancellationToken))
            {
                after = change.Sequence;
                yield return new SseItem<ChangeEvent>(ChangeEvent.From(change), change.Kind.ToString())
                {
                    EventId = after.ToString(CultureInfo.InvariantCulture),
                };
            }

            await Task.Delay(options.Value.PollInterval, time, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
