using System.Runtime.CompilerServices;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Affiliate.Client.Sync.Changes;

/// <summary>The changes, from the history.</summary>
internal sealed class PayoutChanges(LedgerDatabase database) : IPayoutChanges
{
    private const int PageSize = 500;

    public async IAsyncEnumerable<PayoutChange> ReadAsync(
        long after = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // In pages, so that a slow reader holds no cursor open.
        while (true)
        {
            var page = await ReadPageAsync(after, cancellationToken).ConfigureAwait(false);
            foreach (var change in page) yield return change;
            if (page.Count < PageSize) yield break;
            after = page[^1].Sequence;
        }
    }

    public async Task<long> GetPositionAsync(string consumer, CancellationToken cancellationToken = default)
    {
        var context = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        return await context.Set<LedgerConsumer>().Where(row => row.Name == consumer).Select(row => row.Position)
            .SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task SetPositionAsync(string consumer, long sequence, CancellationToken cancellationToken = default) => database.WriteAsync(
        async context =>
        {
            await BulkWriter.InsertMissingAsync(context, [new LedgerConsumer { Name = consumer }], cancellationToken).ConfigureAwait(false);
            return await context.Set<LedgerConsumer>().Where(row => row.Name == consumer).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Position, sequence)
                    .SetProperty(row => row.Attempts, 0)
                    .SetProperty(row => row.RetryAt, (Instant?)null)
                    // Whoever works for the consumer loses the lease, or it would store its own position over this one.
                    .SetProperty(row => row.LeaseOwner, (string?)null)
                    .SetProperty(row => row.LeaseUntil, (Instant?)null),
                cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    public async Task<IReadOnlyList<LedgerDeadLetter>> GetDeadLettersAsync(
        string? consumer = null, CancellationToken cancellationToken = default)
    {
        var context = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        return await context.Set<LedgerDeadLetter>().AsNoTracking().Where(letter => consumer == null || letter.Consumer == consumer)
            .OrderBy(letter => letter.Sequence).ThenBy(letter => letter.Consumer)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<List<PayoutChange>> ReadPageAsync(long after, CancellationToken cancellationToken)
    {
        var context = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        var history = context.Set<LedgerChange>().AsNoTracking();
        var rows = history.Where(change => change.Sequence > after).OrderBy(change => change.Sequence).Take(PageSize)
            .LeftJoin(
                history, change => change.PreviousSequence, previous => (long?)previous.Sequence,
                (change, previous) => new { change, Before = previous!.Document })
            .OrderBy(pair => pair.change.Sequence);
        return [.. (await rows.ToListAsync(cancellationToken).ConfigureAwait(false)).Select(pair => Read(pair.change, pair.Before))];
    }

    private static PayoutChange Read(LedgerChange change, string? before)
    {
        var key = change.Key;
        return new PayoutChange
        {
            Sequence = change.Sequence,
            Key = key,
            Kind = change.Change,
            Before = before is null ? null : PayoutDocument.Read(key, before),
            After = change.Document is { } after ? PayoutDocument.Read(key, after) : null,
            SupersededBy = change.SupersededBy is { } payout ? key with { Kind = PayoutKind.Payout, Id = payout } : null,
            ObservedAt = change.ObservedAt,
        };
    }
}
