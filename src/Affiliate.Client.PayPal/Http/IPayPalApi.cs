using Affiliate.Client.Http;
using Affiliate.Client.PayPal.Balances;
using Affiliate.Client.PayPal.Payouts;
using NodaTime;
using Refit;

namespace Affiliate.Client.PayPal.Http;

/// <summary>The wire interface of PayPal's Payouts and balances, one method per endpoint.</summary>
public partial interface IPayPalApi
{
    /// <summary>Pays a batch: <c>POST /v1/payments/payouts</c>. Sent again, it pays once: PayPal knows it by its
    /// <c>sender_batch_id</c> for 30 days.</summary>
    /// <param name="payout">Whom to pay what.</param>
    /// <param name="requestId">The header by which PayPal gives its first response again, for 30 days; take the <c>sender_batch_id</c>.
    /// </param>
    /// <param name="cancellationToken">Cancels the call. The batch may be paid nevertheless.</param>
    [Post("/v1/payments/payouts"), Operation(OperationKind.IdempotentWrite)]
    Task<PayPalPayout> CreatePayoutAsync(
        [Body] PayPalCreatePayoutRequest payout,
        [Header("PayPal-Request-Id")] string requestId,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a batch and one page of its items: <c>GET /v1/payments/payouts/{id}</c>.</summary>
    /// <param name="id">PayPal's id of the batch, <c>payout_batch_id</c>.</param>
    /// <param name="page">The page of items, from 1; PayPal's default is 1.</param>
    /// <param name="pageSize">Items per page, 1 to 1000.</param>
    /// <param name="totalRequired">Whether the numbers of all items and pages are wanted; PayPal's default is false.</param>
    /// <param name="fields">The names of the fields that are wanted; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/v1/payments/payouts/{id}")]
    Task<PayPalPayoutBatch> GetPayoutAsync(
        string id,
        int? page = null,
        [AliasAs("page_size")] int? pageSize = null,
        [AliasAs("total_required")] bool? totalRequired = null,
        string? fields = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets one item: <c>GET /v1/payments/payouts-item/{payout_item_id}</c>.</summary>
    /// <param name="id">PayPal's id of the item, <c>payout_item_id</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/v1/payments/payouts-item/{id}")]
    Task<PayPalPayoutItem> GetPayoutItemAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes an unclaimed item back: <c>POST /v1/payments/payouts-item/{payout_item_id}/cancel</c>. Any other item is refused.
    /// </summary>
    /// <param name="id">PayPal's id of the item, <c>payout_item_id</c>.</param>
    /// <param name="cancellationToken">Cancels the call. The item may be cancelled nevertheless.</param>
    [Post("/v1/payments/payouts-item/{id}/cancel")]
    Task<PayPalPayoutItem> CancelPayoutItemAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists balances: <c>GET /v1/reporting/balances</c>. They are up to three hours old.</summary>
    /// <param name="asOfTime">The moment, up to three years back; null for the last refresh.</param>
    /// <param name="currencyCode">Only this currency, by its ISO 4217 code; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/v1/reporting/balances")]
    Task<PayPalBalanceReport> GetBalancesAsync(
        [AliasAs("as_of_time")] Instant? asOfTime = null,
        [AliasAs("currency_code")] string? currencyCode = null,
        CancellationToken cancellationToken = default);
}
