using NodaTime;

namespace Affiliate.Client.PayPal.Balances;

/// <summary>What the account holds.</summary>
public sealed class PayPalBalances
{
    private readonly PayPalClient _client;

    internal PayPalBalances(PayPalClient client) => _client = client;

    /// <summary>
    /// Gets the balances: <c>GET /v1/reporting/balances</c>. They are up to three hours old
    /// (<see cref="PayPalBalanceReport.LastRefreshTime"/>), so what was paid or came since is not in them.
    /// </summary>
    /// <param name="asOf">The moment, up to three years back; null for the last refresh.</param>
    /// <param name="currency">Only this currency, by its ISO 4217 code; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="Errors.AffiliateAuthenticationException">The app may not read balances.</exception>
    public Task<PayPalBalanceReport> GetAsync(
        Instant? asOf = null, string? currency = null, CancellationToken cancellationToken = default) =>
        _client.Api.GetBalancesAsync(asOf, currency, cancellationToken);
}
