using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Hosting;
using NodaTime;

namespace Affiliate.Client.Sync.Runs;

/// <summary>One run of one account: readings, each in batches, each batch in one transaction.</summary>
internal sealed class SyncRun(
    IPayoutSource source, AccountState state, AbsenceCheck absence, AffiliateSyncOptions options, TimeProvider time)
{
    private readonly AffiliateAccount _account = source.Descriptor.Account;
    private HashSet<RowId> _seen = [];
    private CompletenessReport? _report;
    private long _rows;
    private long _changes;
    private int _missing;
    private int _readings;
    private bool _wentOn;
    private bool _confirms;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private bool IsFull => state.Row.PendingKind == SyncKind.Full;

    public async Task<SyncResult> RunAsync(SyncKind asked, CancellationToken cancellationToken)
    {
        var queries = await StartAsync(asked, cancellationToken).ConfigureAwait(false);
        var kind = state.Row.PendingKind!.Value;
        while (state.Row.PendingKind is not null)
        {
            var query = IsFull ? PayoutQuery.All : queries[state.Row.PendingReading];
            await ReadAsync(query, cancellationToken).ConfigureAwait(false);
            if (IsFull) await EndFullReadingAsync(cancellationToken).ConfigureAwait(false);
            else await EndQuickReadingAsync(queries.Count, cancellationToken).ConfigureAwait(false);
        }

        return new SyncResult(_account, kind, _wentOn, _rows, _changes, _missing, _report);
    }

    /// <summary>Goes on with an unfinished run that is young enough, or begins a new one.</summary>
    private async Task<IReadOnlyList<PayoutQuery>> StartAsync(SyncKind asked, CancellationToken cancellationToken)
    {
        if (state.Row is { PendingKind: { } pending, PendingSince: { } since } && Age.IsBelow(options.ResumeWithin, since, Now)
            && !(pending == SyncKind.Quick && asked == SyncKind.Full))
        {
            var plan = pending == SyncKind.Quick ? Plan(since) : [];
            if (pending == SyncKind.Full) _seen = await state.ReadSeenAsync(cancellationToken).ConfigureAwait(false);
            _wentOn = pending == SyncKind.Full || state.Row.PendingReading < plan.Count;
            if (_wentOn) return plan;
        }

        var now = Now;
        var isFullYoung = Age.IsBelow(options.FullInterval, state.Row.LastFullAt, now);
        var queries = asked == SyncKind.Quick && isFullYoung ? Plan(now) : [];
        state.BeginReading(queries.Count > 0 ? SyncKind.Quick : SyncKind.Full, 0, now);
        await SaveStartAsync(cancellationToken).ConfigureAwait(false);
        return queries;
    }

    private IReadOnlyList<PayoutQuery> Plan(Instant now) => options.PlanFor(_account.Vendor).Queries(now);

    private async Task ReadAsync(PayoutQuery query, CancellationToken cancellationToken)
    {
        while (true)
        {
            var wentOn = state.Row.PendingToken is not null;
            try
            {
                await ReadPagesAsync(query, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (Exception failure) when (failure is InvalidContinuationTokenException or IncompleteListingException)
            {
                // The place is lost, for example because the package was updated, or carries the knowledge of a loss: from there no reading
                // ever ends well. The reading begins anew, now or in the next run.
                _wentOn &= !IsFull && state.Row.PendingReading > 0;
                state.BeginReading(state.Row.PendingKind!.Value, state.Row.PendingReading, state.Row.PendingSince!.Value);
                await SaveStartAsync(cancellationToken).ConfigureAwait(false);
                if (!wentOn) throw;
            }
        }
    }

    private async Task ReadPagesAsync(PayoutQuery query, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<RowId, ObservedRow>();
        _report = null;
        var paging = _confirms ? (options.Paging ?? new PagingOptions()) with { Confirm = true } : options.Paging;
        var pages = source.GetPayouts(query, paging).AsPages(state.Row.PendingToken, cancellationToken);
        await foreach (var page in pages.ConfigureAwait(false))
        {
            foreach (var row in page.Items.Select(item => new ObservedRow(item))) rows[row.Id] = row;
            _report = page.Completeness;
            if (rows.Count < options.BatchRows || page.ContinuationToken is null) continue;
            await CommitAsync([.. rows.Values], page.ContinuationToken, cancellationToken).ConfigureAwait(false);
            rows.Clear();
        }

        if (rows.Count > 0) await CommitAsync([.. rows.Values], state.Row.PendingToken, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Commits a batch: rows, changes and the place to go on, or nothing of it.</summary>
    private async Task CommitAsync(ObservedRow[] rows, string? token, CancellationToken cancellationToken)
    {
        state.Row.PendingToken = token;
        state.Row.PendingBatches++;
        var observedAt = state.Observe(Now);
        _seen.UnionWith(rows.Select(row => row.Id));
        _changes += await state.SaveAsync(
            async context =>
            {
                var batch = new SyncBatch(context, _account, observedAt, options.KeepRaw);
                await new Takeovers(batch, _seen).TakeAsync(rows, state.Row.FirstFullAt is null, cancellationToken).ConfigureAwait(false);
                await batch.WriteAsync(cancellationToken).ConfigureAwait(false);
                if (IsFull) await state.AddSeenAsync(context, rows, cancellationToken).ConfigureAwait(false);
                return batch.Changes;
            },
            cancellationToken).ConfigureAwait(false);
        _rows += rows.Length;
        SyncDiagnostics.RowsRead(_account, rows.Length);
    }

    private Task<int> EndQuickReadingAsync(int queries, CancellationToken cancellationToken)
    {
        _seen.Clear();
        if (state.Row.PendingReading + 1 < queries) state.BeginNextReading();
        else state.Finish(Now);
        return state.SaveAsync(_ => Task.FromResult(0), cancellationToken);
    }

    /// <summary>Judges the rows that the reading lacked, and reads again where another reading can decide.</summary>
    private async Task EndFullReadingAsync(CancellationToken cancellationToken)
    {
        var absent = await absence.FindAsync(_account, _seen, cancellationToken).ConfigureAwait(false);
        var weight = Absence.WeightOf(_report);
        // Counted for this life alone: where another died, what its readings were to tell may be lost.
        // One more than that takes in the commissions of a payout that the last one showed to be gone.
        var mayReadAgain = ++_readings < options.MaxReadings
            || (_readings == options.MaxReadings && absent.LeavesCommissionsOut(weight));
        var isLast = !mayReadAgain || !absent.NeedsAnotherReading(weight, _confirms);
        var observedAt = state.Observe(Now);
        state.Row.LastCompleteness = _report?.Level.ToString();
        state.Row.LastCompletenessReason = _report?.Reason;
        _missing = absent.Undecided(weight, isLast);
        if (isLast)
        {
            state.Finish(Now);
        }
        else
        {
            state.BeginNextReading();
            _wentOn = false;
        }

        _confirms = weight == 0;
        _changes += await state.SaveAsync(
            async context =>
            {
                var batch = new SyncBatch(context, _account, observedAt, options.KeepRaw);
                absent.Apply(batch, weight, isLast);
                await batch.WriteAsync(cancellationToken).ConfigureAwait(false);
                await state.ClearSeenAsync(context, cancellationToken).ConfigureAwait(false);
                return batch.Changes;
            },
            cancellationToken).ConfigureAwait(false);
        _seen.Clear();
    }

    private Task<int> SaveStartAsync(CancellationToken cancellationToken)
    {
        _seen.Clear();
        return state.SaveAsync(
            async context =>
            {
                await state.ClearSeenAsync(context, cancellationToken).ConfigureAwait(false);
                return 0;
            },
            cancellationToken);
    }
}
