using Affiliate.Client.Accounts;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Storage;
using NodaTime;

namespace Affiliate.Client.Sync.Ledger;

/// <summary>The table that mirrors the vendors, now and at any earlier moment. Thread-safe.</summary>
public interface IPayoutLedger
{
    /// <summary>The rows that count: those that the vendors have, without commissions that a payout took over.</summary>
    /// <param name="asOf">The moment, by when changes were observed; null for now.</param>
    /// <param name="account">Only rows of this account; null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<Payout> GetPayouts(
        Instant? asOf = null, AffiliateAccount? account = null, CancellationToken cancellationToken = default);

    /// <summary>What happened to the money owed between two moments, per currency.</summary>
    /// <param name="from">The first moment: what was observed by then is in <see cref="PayoutMovements.Opening"/>.</param>
    /// <param name="to">The second moment, included.</param>
    /// <param name="account">Only rows of this account; null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    Task<IReadOnlyList<PayoutMovements>> GetMovementsAsync(
        Instant from, Instant to, AffiliateAccount? account = null, CancellationToken cancellationToken = default);

    /// <summary>How far each account is.</summary>
    Task<IReadOnlyList<LedgerAccount>> GetAccountsAsync(CancellationToken cancellationToken = default);

    /// <summary>The accounts as they were at a moment, as sources for a <see cref="PayablesReport"/>.</summary>
    /// <remarks>An account that had no full listing by then reports itself as incomplete.</remarks>
    Task<IReadOnlyList<IPayoutSource>> GetSourcesAsync(Instant? asOf = null, CancellationToken cancellationToken = default);
}
