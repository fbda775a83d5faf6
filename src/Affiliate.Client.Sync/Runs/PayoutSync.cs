using System.Collections.Concurrent;
using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Affiliate.Client.Sync.Runs;

/// <summary>
/// Keeps the ledger in step with the vendors. Thread-safe; runs of one account wait for each other, runs of different accounts do not.
/// </summary>
public sealed class PayoutSync
{
    private readonly ConcurrentDictionary<AffiliateAccount, SemaphoreSlim> _gates = new();
    private readonly LedgerDatabase _database;
    private readonly AbsenceCheck _absence;
    private readonly AffiliateSyncOptions _options;
    private readonly TimeProvider _time;

    internal PayoutSync(
        LedgerDatabase database, IEnumerable<IPayoutLookup> lookups, IOptions<AffiliateSyncOptions> options, TimeProvider time)
    {
        _database = database;
        _options = options.Value;
        _absence = new AbsenceCheck(database, [.. lookups], _options);
        _time = time;
    }

    /// <summary>
    /// Runs one account once. A run that was cut off goes on from its last committed batch. Every batch is one transaction: whenever
    /// the process dies, the ledger holds the batch as a whole or not at all.
    /// </summary>
    /// <param name="source">The account.</param>
    /// <param name="kind">
    /// What to read. A quick run becomes a full one where the vendor has no quick plan or the last full listing is too old.
    /// </param>
    /// <param name="cancellationToken">Stops the run; the next one goes on.</param>
    /// <exception cref="StaleRunException">A newer run of the account began elsewhere.</exception>
    /// <exception cref="AffiliateClientException">The vendor could not be read to the end.</exception>
    public async Task<SyncResult> RunAsync(
        IPayoutSource source, SyncKind kind = SyncKind.Quick, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var account = source.Descriptor.Account;
        var gate = _gates.GetOrAdd(account, static _ => new SemaphoreSlim(1));
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var activity = SyncDiagnostics.Start(account, kind);
            var state = await AccountState.BeginAsync(_database, account, cancellationToken).ConfigureAwait(false);
            try
            {
                var result = await new SyncRun(source, state, _absence, _options, _time).RunAsync(kind, cancellationToken)
                    .ConfigureAwait(false);
                SyncDiagnostics.Finished(activity, result, state.Row);
                return result;
            }
            catch (Exception failure) when (failure is not StaleRunException && !cancellationToken.IsCancellationRequested)
            {
                await NoteAsync(account, state.Row.RunVersion, failure, cancellationToken).ConfigureAwait(false);
                throw;
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Runs every source once, all at the same time. One that fails does not stop the others.</summary>
    /// <exception cref="AggregateException">At the end, when several failed; a single failure is thrown itself.</exception>
    public async Task<IReadOnlyList<SyncResult>> RunAsync(
        IEnumerable<IPayoutSource> sources, SyncKind kind = SyncKind.Quick, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var runs = sources.Select(source => RunAsync(source, kind, cancellationToken)).ToArray();
        var all = Task.WhenAll(runs);
        try
        {
            return await all.ConfigureAwait(false);
        }
        catch (Exception) when (all.Exception is { InnerExceptions.Count: > 1 })
        {
            throw all.Exception;
        }
    }

    /// <summary>Creates the tables where the ledger has a database of its own and they are not there yet.</summary>
    public Task CreateDatabaseAsync(CancellationToken cancellationToken = default) => _database.CreateAsync(cancellationToken);

    private Task<int> NoteAsync(AffiliateAccount account, long version, Exception failure, CancellationToken cancellationToken) =>
        FailureNote.WriteAsync(_database, account, version, failure, Instant.FromDateTimeOffset(_time.GetUtcNow()), cancellationToken);
}
