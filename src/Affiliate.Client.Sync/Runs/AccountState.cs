using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.Sync.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Affiliate.Client.Sync.Runs;

/// <summary>The state of one account, as one run holds it. Every save proves that no newer run began.</summary>
internal sealed class AccountState
{
    private readonly LedgerDatabase _database;
    private readonly LedgerAccount _row;

    private AccountState(LedgerDatabase database, LedgerAccount row)
    {
        _database = database;
        _row = row;
    }

    public AffiliateAccount Account => new(_row.Vendor, _row.Account);

    public LedgerAccount Row => _row;

    /// <summary>Begins a run: from now on older runs of the account cannot write.</summary>
    public static async Task<AccountState> BeginAsync(
        LedgerDatabase database, AffiliateAccount account, CancellationToken cancellationToken)
    {
        const int attempts = 5;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var row = await database.WriteAsync(context => RaiseVersionAsync(context, account, cancellationToken), cancellationToken)
                    .ConfigureAwait(false);
                return new AccountState(database, row);
            }
            catch (DbUpdateException) when (attempt < attempts)
            {
                // Another run began at the same moment; the one that commits last is the newest.
            }
        }
    }

    /// <summary>Saves the state and whatever else <paramref name="work"/> writes, in one transaction.</summary>
    /// <exception cref="StaleRunException">A newer run began; nothing was written.</exception>
    public Task<T> SaveAsync<T>(Func<DbContext, Task<T>> work, CancellationToken cancellationToken) =>
        _database.WriteAsync(
            async context =>
            {
                context.Update(_row);
                try
                {
                    // First of all, because it locks the account's row: until the commit no other run can begin.
                    await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
                }
                catch (DbUpdateConcurrencyException stale)
                {
                    throw new StaleRunException(Account, stale);
                }

                return await work(context).ConfigureAwait(false);
            },
            cancellationToken);

    /// <summary>The moment of what is observed now; never earlier than the last one.</summary>
    public Instant Observe(Instant now) => _row.LastObservedAt = Instant.Max(now, _row.LastObservedAt);

    public void BeginReading(SyncKind kind, int reading, Instant since)
    {
        _row.PendingKind = kind;
        _row.PendingReading = reading;
        _row.PendingSince = since;
        _row.PendingToken = null;
        _row.PendingBatches = 0;
    }

    public void BeginNextReading() => BeginReading(_row.PendingKind!.Value, _row.PendingReading + 1, _row.PendingSince!.Value);

    public void Finish(Instant now)
    {
        if (_row.PendingKind == SyncKind.Full)
        {
            _row.LastFullAt = now;
            _row.FirstFullAt ??= now;
        }

        _row.PendingKind = null;
        _row.PendingSince = null;
        _row.PendingToken = null;
        _row.PendingBatches = 0;
        _row.LastSuccessAt = now;
        _row.FailingSince = null;
        _row.LastFailure = null;
        _row.LastFailureKind = SyncFailureKind.None;
    }

    /// <summary>The rows that the pending reading brought so far.</summary>
    public async Task<HashSet<RowId>> ReadSeenAsync(CancellationToken cancellationToken)
    {
        var context = await _database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        var pages = await Pages(context).AsNoTracking().Select(page => page.Keys).ToListAsync(cancellationToken).ConfigureAwait(false);
        var keys = pages.SelectMany(page => JsonSerializer.Deserialize(page, SyncJsonContext.Default.IReadOnlyListString)!);
        return [.. keys.Select(RowId.Parse)];
    }

    public async Task AddSeenAsync(DbContext context, IEnumerable<ObservedRow> rows, CancellationToken cancellationToken)
    {
        string[] keys = [.. rows.Select(row => row.Id.ToString())];
        var page = new SyncPage
        {
            Vendor = _row.Vendor,
            Account = _row.Account,
            Batch = _row.PendingBatches,
            Keys = JsonSerializer.Serialize(keys, SyncJsonContext.Default.IReadOnlyListString),
        };
        await BulkWriter.InsertAsync(context, [page], cancellationToken).ConfigureAwait(false);
    }

    public Task ClearSeenAsync(DbContext context, CancellationToken cancellationToken) =>
        Pages(context).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<SyncPage> Pages(DbContext context) =>
        context.Set<SyncPage>().Where(page => page.Vendor == _row.Vendor && page.Account == _row.Account);

    private static async Task<LedgerAccount> RaiseVersionAsync(
        DbContext context, AffiliateAccount account, CancellationToken cancellationToken)
    {
        var row = await context.Set<LedgerAccount>()
            .SingleOrDefaultAsync(found => found.Vendor == account.Vendor && found.Account == account.Name, cancellationToken)
            .ConfigureAwait(false);
        if (row is null)
        {
            row = new LedgerAccount { Vendor = account.Vendor, Account = account.Name };
            context.Add(row);
        }

        row.RunVersion++;
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return row;
    }
}
