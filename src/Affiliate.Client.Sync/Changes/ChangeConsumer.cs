using System.Diagnostics.CodeAnalysis;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Affiliate.Client.Sync.Changes;

/// <summary>Hands changes to one handler, under a lease that one process holds at a time.</summary>
internal sealed class ChangeConsumer(
    LedgerDatabase database, IPayoutChanges changes, IPayoutChangeHandler handler, AffiliateSyncOptions options, TimeProvider time)
{
    public string Name { get; } = handler.Name;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private Instant LeaseEnd => Now + Duration.FromTimeSpan(options.HandlerLease);

    /// <summary>Hands over what is committed, up to the first failure.</summary>
    public async Task<long> RunAsync(CancellationToken cancellationToken)
    {
        var owner = Guid.NewGuid().ToString("N");
        if (await TakeAsync(owner, cancellationToken).ConfigureAwait(false) is not { } state) return 0;
        try
        {
            return await HandAsync(owner, state, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await UpdateAsync(owner, Release, CancellationToken.None).ConfigureAwait(false);
        }

        static void Release(LedgerConsumer row) => (row.LeaseOwner, row.LeaseUntil) = (null, null);
    }

    private async Task<long> HandAsync(string owner, LedgerConsumer state, CancellationToken cancellationToken)
    {
        var handled = 0L;
        await foreach (var change in changes.ReadAsync(state.Position, cancellationToken).ConfigureAwait(false))
        {
            if (await TryAsync(change, cancellationToken).ConfigureAwait(false) is { } failure)
            {
                if (!await FailAsync(owner, change, failure, cancellationToken).ConfigureAwait(false)) break;
                continue;
            }

            // Whoever lost the lease stops: another process goes on from the last position that is stored.
            if (!await UpdateAsync(owner, row => Advance(row, change.Sequence), cancellationToken).ConfigureAwait(false)) break;
            handled++;
        }

        return handled;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a handler throws is counted, and ends as a dead letter.")]
    private async Task<Exception?> TryAsync(PayoutChange change, CancellationToken cancellationToken)
    {
        try
        {
            await handler.HandleAsync(change, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return failure;
        }
    }

    private Task<LedgerConsumer?> TakeAsync(string owner, CancellationToken cancellationToken) => database.WriteAsync(
        async context =>
        {
            await BulkWriter.InsertMissingAsync(context, [new LedgerConsumer { Name = Name }], cancellationToken).ConfigureAwait(false);
            var (now, end) = (Now, LeaseEnd);
            // Moments are text of fixed width, so the database compares them.
            var taken = await context.Set<LedgerConsumer>()
                .Where(row => row.Name == Name)
                .Where(row => (row.LeaseUntil == null || row.LeaseUntil <= now) && (row.RetryAt == null || row.RetryAt <= now))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.LeaseOwner, owner).SetProperty(row => row.LeaseUntil, end), cancellationToken)
                .ConfigureAwait(false);
            return taken == 0 ? null
                : await context.Set<LedgerConsumer>().AsNoTracking().SingleAsync(row => row.Name == Name, cancellationToken)
                    .ConfigureAwait(false);
        },
        cancellationToken);

    private void Advance(LedgerConsumer row, long sequence) =>
        (row.Position, row.Attempts, row.RetryAt, row.LeaseUntil) = (sequence, 0, null, LeaseEnd);

    /// <returns>Whether the change was given up, so that the next one may come.</returns>
    private Task<bool> FailAsync(
        string owner, PayoutChange change, Exception failure, CancellationToken cancellationToken) => database.WriteAsync(
        async context =>
        {
            if (await FindAsync(context, owner, cancellationToken).ConfigureAwait(false) is not { } row) return false;
            var isGivenUp = ++row.Attempts >= options.MaxAttempts;
            if (isGivenUp)
            {
                var letter = new LedgerDeadLetter
                {
                    Consumer = Name,
                    Sequence = change.Sequence,
                    Attempts = row.Attempts,
                    Failure = failure.GetType().FullName!,
                    FailedAt = Now,
                };
                await BulkWriter.UpsertAsync(context, [letter], cancellationToken).ConfigureAwait(false);
                Advance(row, change.Sequence);
            }
            else row.RetryAt = Now + WaitAfter(row.Attempts);

            return await SaveAsync(context, cancellationToken).ConfigureAwait(false) && isGivenUp;
        },
        cancellationToken);

    private Duration WaitAfter(int failures)
    {
        var wait = options.RetryDelay * Math.Pow(2, Math.Min(failures - 1, 30));
        return Duration.FromTimeSpan(wait < options.MaxRetryDelay ? wait : options.MaxRetryDelay);
    }

    private Task<bool> UpdateAsync(string owner, Action<LedgerConsumer> change, CancellationToken cancellationToken) => database.WriteAsync(
        async context =>
        {
            if (await FindAsync(context, owner, cancellationToken).ConfigureAwait(false) is not { } row) return false;
            change(row);
            return await SaveAsync(context, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    private static async Task<bool> SaveAsync(DbContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false; // the lease was lost meanwhile
        }
    }

    private Task<LedgerConsumer?> FindAsync(DbContext context, string owner, CancellationToken cancellationToken) =>
        context.Set<LedgerConsumer>().SingleOrDefaultAsync(row => row.Name == Name && row.LeaseOwner == owner, cancellationToken);
}
