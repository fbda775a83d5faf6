using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>Batches of payments and their items.</summary>
public sealed class PayPalPayouts
{
    private const string Operation = "GetPayout";
    private static readonly PagingScheme Scheme = PagingScheme.Page(maxSize: 1000) with { HasTotal = true };
    private readonly PayPalClient _client;

    internal PayPalPayouts(PayPalClient client) => _client = client;

    /// <summary>
    /// Pays a batch: <c>POST /v1/payments/payouts</c>. It is sent again after a failure that leaves open whether it arrived, always with
    /// the same <see cref="PayPalSenderBatchHeader.SenderBatchId"/>, which is the header <c>PayPal-Request-Id</c> too: PayPal pays it once.
    /// </summary>
    /// <param name="payout">Whom to pay what.</param>
    /// <param name="cancellationToken">Cancels the call. The batch may be paid nevertheless.</param>
    /// <exception cref="ConflictException">
    /// A batch with this id was sent within 30 days; <see cref="ConflictException.ExistingId"/> is PayPal's id of it.
    /// </exception>
    /// <exception cref="AffiliateValidationException">
    /// Nothing is paid: a field or receiver is refused (<see cref="AffiliateApiException.FieldErrors"/>), or the money does not suffice
    /// (<see cref="AffiliateApiException.VendorCode"/> is <c>INSUFFICIENT_FUNDS</c>).
    /// </exception>
    public Task<PayPalPayout> CreateAsync(PayPalCreatePayoutRequest payout, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(payout);
        return _client.Api.CreatePayoutAsync(payout, payout.SenderBatchHeader.SenderBatchId, cancellationToken);
    }

    /// <summary>Gets a batch and one page of its items: <c>GET /v1/payments/payouts/{id}</c>.</summary>
    /// <param name="id">PayPal's id of the batch.</param>
    /// <param name="page">The page of items, from 1; null for the first.</param>
    /// <param name="pageSize">Items per page, 1 to 1000; null for PayPal's own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such batch.</exception>
    public Task<PayPalPayoutBatch> GetAsync(
        string id, int? page = null, int? pageSize = null, CancellationToken cancellationToken = default) =>
        _client.Api.GetPayoutAsync(id, page, Scheme.RequireSize(pageSize), totalRequired: true, cancellationToken: cancellationToken);

    /// <summary>Lists all items of a batch, over the pages of <c>GET /v1/payments/payouts/{id}</c>.</summary>
    /// <param name="id">PayPal's id of the batch.</param>
    /// <param name="pageSize">Items to ask for at once, 1 to 1000; null for 1000.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 1000.</exception>
    public AsyncPageable<PayPalPayoutItem> ListItems(string id, int? pageSize = null, PagingOptions? paging = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var endpoint = new PagedEndpoint<PayPalPayoutItem>(_client.Account, "items", Scheme)
        {
            QueryFingerprint = QueryFilters.ToFingerprint(("payout", id)),
            Fetch = (request, token) => FetchItemsAsync(id, request, token),
            Key = static item => RowKey.From(item.PayoutItemId!),
        };
        return Pageable.Create(endpoint, paging, Scheme.RequireSize(pageSize));
    }

    /// <summary>Gets one item: <c>GET /v1/payments/payouts-item/{payout_item_id}</c>.</summary>
    /// <param name="id">PayPal's id of the item.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such item.</exception>
    public Task<PayPalPayoutItem> GetItemAsync(string id, CancellationToken cancellationToken = default) =>
        _client.Api.GetPayoutItemAsync(id, cancellationToken);

    /// <summary>
    /// Takes an unclaimed item back, before it comes back by itself after 30 days: <c>POST
    /// /v1/payments/payouts-item/{payout_item_id}/cancel</c>. It is not sent again where it may have arrived: get the item to see.
    /// </summary>
    /// <param name="id">PayPal's id of the item.</param>
    /// <param name="cancellationToken">Cancels the call. The item may be cancelled nevertheless.</param>
    /// <exception cref="AffiliateValidationException">The item is not unclaimed.</exception>
    /// <exception cref="NotFoundException">There is no such item.</exception>
    public Task<PayPalPayoutItem> CancelItemAsync(string id, CancellationToken cancellationToken = default) =>
        _client.Api.CancelPayoutItemAsync(id, cancellationToken);

    private async Task<PageResponse<PayPalPayoutItem>> FetchItemsAsync(string id, PageRequest request, CancellationToken cancellationToken)
    {
        var batch = await _client
            .Api.GetPayoutAsync(id, request.PageNumber, request.Size, totalRequired: true, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        if (batch.BatchHeader is null)
            throw new ProtocolException(_client.Account, Operation, "the response has no batch_header", "$.batch_header");
        // Items may be left out where a page has none; the total tells if they should be there.
        var items = batch.Items ?? [];
        return new(PagedRows.Require(items, _client.Account, Operation, "items", static item => item.PayoutItemId, "payout_item_id"))
        {
            TotalCount = batch.TotalItems,
        };
    }
}
