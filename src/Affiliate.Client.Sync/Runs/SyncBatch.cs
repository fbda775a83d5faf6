using Affiliate.Client.Accounts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Affiliate.Client.Sync.Runs;

/// <summary>The changes of one transaction. Fill it, then <see cref="WriteAsync"/>.</summary>
internal sealed class SyncBatch(DbContext context, AffiliateAccount account, Instant observedAt, bool keepRaw)
{
    private readonly Dictionary<RowId, LedgerPayout> _rows = [];
    private readonly List<(LedgerPayout Row, PayoutChangeKind Kind, long? Previous)> _changes = [];
    private readonly HashSet<RowId> _touched = [];

    public int Changes => _changes.Count;

    /// <summary>Loads rows of the ledger, so that they can be compared.</summary>
    public async Task LoadAsync(IEnumerable<RowId> ids, CancellationToken cancellationToken)
    {
        // By kind, so that the whole key is known: without it the database would walk through all rows of the account for each batch.
        foreach (var kind in ids.Where(id => !_rows.ContainsKey(id)).GroupBy(id => id.Kind, id => id.Id))
        {
            string[] wanted = [.. kind.Distinct()];
            var rows = context.Set<LedgerPayout>().AsNoTracking().Where(row =>
                row.Vendor == account.Vendor && row.Account == account.Name && row.Kind == kind.Key
                && EF.Parameter(wanted).Contains(row.Id));
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
                _rows.TryAdd(new RowId(row.Kind, row.Id), row);
        }
    }

    /// <summary>Which standing payout made since a moment holds which commission; those without a date are among them.</summary>
    public Task<Dictionary<string, string>> FindHoldersAsync(Instant? since, CancellationToken cancellationToken) =>
        StandingPayouts.HoldersAsync(
            context.Set<LedgerPayout>().AsNoTracking().Where(row => row.Vendor == account.Vendor && row.Account == account.Name
                && (since == null || row.CreatedAt == null || row.CreatedAt >= since)),
            cancellationToken);

    public LedgerPayout? Find(RowId id) => _rows.GetValueOrDefault(id);

    /// <summary>Notes that a reading brought a row.</summary>
    /// <returns>The change that this is; null for none.</returns>
    public PayoutChangeKind? Observe(ObservedRow observed, bool isTakeoverCurrent)
    {
        var known = Find(observed.Id);
        var kind = RowJudge.ChangeOf(known, observed, isTakeoverCurrent);
        if (kind is { } change) Change(Fill(known ?? New(observed), observed), change);
        else if (known is { Missed: > 0 })
        {
            known.Missed = 0;
            _touched.Add(observed.Id);
        }

        return kind;
    }

    /// <summary>A payout took the commission over.</summary>
    public void Supersede(LedgerPayout commission, string payoutId)
    {
        commission.State = LedgerState.Superseded;
        commission.SupersededBy = payoutId;
        commission.Missed = 0;
        Change(commission, PayoutChangeKind.Superseded);
    }

    /// <summary>A reading lacked the row.</summary>
    public void Miss(LedgerPayout row, int missed)
    {
        row.Missed = missed;
        if (missed < Absence.Gone)
        {
            _touched.Add(Add(row));
            return;
        }

        row.State = LedgerState.Gone;
        Change(row, PayoutChangeKind.Removed);
    }

    /// <summary>The vendor has a row that a reading lacked.</summary>
    public void Exists(LedgerPayout row)
    {
        row.Missed = 0;
        _touched.Add(Add(row));
    }

    /// <summary>
    /// Writes everything. The counter comes first among what is shared with other accounts, and its lock holds until the commit.
    /// </summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        if (_changes.Count > 0)
        {
            var counter = context.Set<ChangeCounter>();
            var count = _changes.Count;
            await counter.ExecuteUpdateAsync(set => set.SetProperty(row => row.Last, row => row.Last + count), cancellationToken)
                .ConfigureAwait(false);
            var last = await counter.Select(row => row.Last).SingleAsync(cancellationToken).ConfigureAwait(false);
            var history = new List<LedgerChange>(count);
            foreach (var (row, kind, previous) in _changes) history.Add(Append(row, kind, previous, last - count + history.Count + 1));
            await BulkWriter.InsertAsync(context, history, cancellationToken).ConfigureAwait(false);
        }

        await BulkWriter.UpsertAsync(context, [.. _touched.Select(id => _rows[id])], cancellationToken).ConfigureAwait(false);
    }

    private LedgerChange Append(LedgerPayout row, PayoutChangeKind kind, long? previous, long sequence)
    {
        row.Sequence = sequence;
        row.ChangedAt = observedAt;
        return new LedgerChange
        {
            Sequence = sequence,
            Vendor = row.Vendor,
            Account = row.Account,
            Kind = row.Kind,
            Id = row.Id,
            Change = kind,
            ObservedAt = observedAt,
            PreviousSequence = previous,
            SupersededBy = row.SupersededBy,
            Document = row.State == LedgerState.Present ? row.Document : null,
        };
    }

    private void Change(LedgerPayout row, PayoutChangeKind kind)
    {
        if (!_touched.Add(Add(row)) && _changes.Exists(change => change.Row == row))
            throw new InvalidOperationException($"The row {row.Key} changes twice in one transaction.");
        _changes.Add((row, kind, row.Sequence == 0 ? null : row.Sequence));
    }

    private RowId Add(LedgerPayout row)
    {
        var id = new RowId(row.Kind, row.Id);
        _rows[id] = row;
        return id;
    }

    private LedgerPayout New(ObservedRow observed) => new()
    {
        Vendor = account.Vendor,
        Account = account.Name,
        Kind = observed.Id.Kind,
        Id = observed.Id.Id,
        Fingerprint = observed.Fingerprint,
        Document = observed.Document,
    };

    private LedgerPayout Fill(LedgerPayout row, ObservedRow observed)
    {
        var payout = observed.Payout;
        row.State = LedgerState.Present;
        row.SupersededBy = null;
        row.Missed = 0;
        row.Status = payout.Status;
        row.Amount = payout.Amount;
        row.Currency = payout.Currency;
        row.PayeeId = ColumnText.From(payout.Payee?.Id);
        row.PayeeEmail = ColumnText.From(payout.Payee?.Email);
        row.PayeeName = ColumnText.From(payout.Payee?.Name);
        row.CreatedAt = payout.CreatedAt;
        row.DueAt = payout.DueAt;
        row.PaidAt = payout.PaidAt;
        row.IsDeleted = payout.IsDeleted;
        row.Fingerprint = observed.Fingerprint;
        row.Document = observed.Document;
        row.Raw = keepRaw ? RawJson.Write(payout.Raw) : null;
        return row;
    }
}
