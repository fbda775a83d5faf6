using System.Runtime.CompilerServices;
using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Affiliate.Client.Sync.Ledger;

/// <summary>The ledger, from its tables.</summary>
internal sealed class PayoutLedger(LedgerDatabase database) : IPayoutLedger
{
    public async IAsyncEnumerable<Payout> GetPayouts(
        Instant? asOf = null, AffiliateAccount? account = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var context = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        var rows = asOf is { } moment
            ? Then(context, moment, account?.Vendor, account?.Name)
            : Now(context, account?.Vendor, account?.Name);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return PayoutDocument.Read(new PayoutKey(row.Vendor, row.Account, row.Kind, row.Id), row.Document, row.Raw);
    }

    public async Task<IReadOnlyList<PayoutMovements>> GetMovementsAsync(
        Instant from, Instant to, AffiliateAccount? account = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var sums = new MovementSums();
        await foreach (var row in GetPayouts(from, account, cancellationToken).ConfigureAwait(false)) sums.Open(row);
        var context = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        var history = context.Set<LedgerChange>();
        var (vendor, name) = (account?.Vendor, account?.Name);
        var changes = history
            .Where(change => change.ObservedAt > from && change.ObservedAt <= to
                && (vendor == null || (change.Vendor == vendor && change.Account == name)))
            .LeftJoin(
                history, change => change.PreviousSequence, previous => (long?)previous.Sequence,
                (change, previous) => new { Change = change, Before = previous!.Document, Previous = (PayoutChangeKind?)previous.Change });
        await foreach (var row in changes.AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var key = row.Change.Key;
            sums.Add(Read(key, row.Before), Read(key, row.Change.Document), row.Change.Change, row.Previous);
        }

        return sums.ToList();
    }

    public async Task<IReadOnlyList<LedgerAccount>> GetAccountsAsync(CancellationToken cancellationToken = default)
    {
        var context = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        return await context.Set<LedgerAccount>().AsNoTracking().OrderBy(row => row.Vendor).ThenBy(row => row.Account)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<IPayoutSource>> GetSourcesAsync(Instant? asOf = null, CancellationToken cancellationToken = default)
    {
        var accounts = await GetAccountsAsync(cancellationToken).ConfigureAwait(false);
        return [.. accounts.Select(account => new LedgerPayoutSource(this, account, asOf))];
    }

    private static Payout? Read(PayoutKey key, string? document) => document is null ? null : PayoutDocument.Read(key, document);

    private static IQueryable<StoredRow> Now(DbContext context, string? vendor, string? name) => context.Set<LedgerPayout>()
        .Where(row => row.State == LedgerState.Present && (vendor == null || (row.Vendor == vendor && row.Account == name)))
        .Select(row => new StoredRow(row.Vendor, row.Account, row.Kind, row.Id, row.Document, row.Raw));

    // The version of a row that was current: observed by then, and its successor was not.
    private static IQueryable<StoredRow> Then(DbContext context, Instant asOf, string? vendor, string? name)
    {
        var history = context.Set<LedgerChange>();
        return history
            .Where(change => change.Document != null && change.ObservedAt <= asOf
                && (vendor == null || (change.Vendor == vendor && change.Account == name))
                && !history.Any(next => next.PreviousSequence == change.Sequence && next.ObservedAt <= asOf))
            .Select(change => new StoredRow(change.Vendor, change.Account, change.Kind, change.Id, change.Document!, null));
    }

    private sealed record StoredRow(string Vendor, string Account, PayoutKind Kind, string Id, string Document, string? Raw);
}
