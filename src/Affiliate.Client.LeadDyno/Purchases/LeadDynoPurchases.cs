using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Purchases;

/// <summary>Purchases: what earns commissions.</summary>
public sealed class LeadDynoPurchases
{
    private readonly ILeadDynoApi _api;
    private readonly AffiliateAccount _account;

    internal LeadDynoPurchases(ILeadDynoApi api, AffiliateAccount account) => (_api, _account) = (api, account);

    /// <summary>Lists purchases, the most recent last: <c>GET /purchases</c>.</summary>
    /// <param name="createdAfter">
    /// Only those made after this moment, to the second; exclusive. Where pages follow each other, overlap them by a second.
    /// </param>
    /// <param name="createdBefore">
    /// Only those made before this moment, to the second, rounded up; exclusive. A past moment keeps new rows out of a long walk.
    /// </param>
    /// <param name="includeLineItems">Whether to ask for the items; they may come or not, whatever is asked.</param>
    /// <param name="affiliatesOnly">True: only purchases that an affiliate referred. The vendor's default is false.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 200 [unverified]; null sends none, and the vendor sends 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is not 1 to 200.</exception>
    public AsyncPageable<LeadDynoPurchase> List(
        Instant? createdAfter = null, Instant? createdBefore = null, bool? includeLineItems = null, bool? affiliatesOnly = null,
        int? pageSize = null, PagingOptions? paging = null)
    {
        var size = LeadDynoList.Scheme.RequireSize(pageSize);
        var (after, before) = (LeadDynoFormat.Down(createdAfter), LeadDynoFormat.Up(createdBefore));
        var listing = LeadDynoList.Fixed<LeadDynoPurchase>(
            _account,
            "purchases",
            [("after", after), ("before", before), ("items", includeLineItems), ("affiliates", affiliatesOnly), ("size", size)],
            (page, token) => _api.ListPurchasesAsync(page, size, after, before, includeLineItems, affiliatesOnly, token),
                "GET /purchases/count",
                after is null && before is null && affiliatesOnly is not true ? _api.CountPurchasesAsync : null);
        return Pageable.Create(listing, paging);
    }

    /// <summary>Counts purchases: <c>GET /purchases/count</c>.</summary>
    public Task<long> CountAsync(CancellationToken cancellationToken = default) =>
        _api.CountPurchasesAsync(cancellationToken).NumberAsync(_account, "CountPurchases");

    /// <summary>Records a purchase: <c>POST /purchases</c>.</summary>
    /// <param name="purchase">The purchase, with the shop's own code.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The e-mail address or the code is empty.</exception>
    public Task<LeadDynoPurchase> CreateAsync(LeadDynoCreatePurchaseRequest purchase, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(purchase);
        Guard.Text(purchase.Email);
        Guard.Text(purchase.PurchaseCode);
        return _api.CreatePurchaseAsync(purchase, cancellationToken).WrittenAsync(_account, "CreatePurchase");
    }

    /// <summary>Reads a purchase by its code: <c>GET /purchases/by_purchase_code</c>.</summary>
    /// <param name="purchaseCode">The code; not empty.</param>
    /// <param name="includeLineItems">Whether to ask for the items; they may come or not, whatever is asked.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoPurchase> GetByCodeAsync(
        string purchaseCode,
        bool? includeLineItems = null,
        CancellationToken cancellationToken = default
    ) =>
        _api.GetPurchaseByCodeAsync(Guard.Text(purchaseCode), includeLineItems, cancellationToken)
            .FoundAsync(_account, "GetPurchaseByCode");

    /// <summary>Reads a purchase: <c>GET /purchases/{id}</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="includeLineItems">Whether to ask for the items; they may come or not, whatever is asked.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoPurchase> GetAsync(long id, bool? includeLineItems = null, CancellationToken cancellationToken = default) =>
        _api.GetPurchaseAsync(id, includeLineItems, cancellationToken).FoundAsync(_account, "GetPurchase");

    /// <summary>Changes a purchase: <c>PUT /purchases/{id}</c>. [unverified]</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoPurchase> UpdateAsync(long id, LeadDynoUpdatePurchaseRequest change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _api.UpdatePurchaseAsync(id, change, cancellationToken).WrittenAsync(_account, "UpdatePurchase");
    }

    /// <summary>Approves a purchase: <c>POST /purchases/{id}/approve</c>. [unverified]</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoPurchase> ApproveAsync(long id, CancellationToken cancellationToken = default) =>
        _api.ApprovePurchaseAsync(id, cancellationToken).WrittenAsync(_account, "ApprovePurchase");

    /// <summary>Rejects a purchase: <c>POST /purchases/{id}/reject</c>. [unverified]</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoPurchase> RejectAsync(long id, CancellationToken cancellationToken = default) =>
        _api.RejectPurchaseAsync(id, cancellationToken).WrittenAsync(_account, "RejectPurchase");

    /// <summary>Cancels one purchase: <c>DELETE /purchases/{id}</c>. In the archived documentation only.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="source">Who cancels, in your own word.</param>
    /// <param name="effectiveDate">From when it counts; null for now.</param>
    /// <param name="cancellationCode">Your own code of the cancellation; null for a generated one.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoPurchase> CancelAsync(
        long id,
        string? source = null,
        Instant? effectiveDate = null,
        string? cancellationCode = null,
        CancellationToken cancellationToken = default
    ) => _api.CancelPurchaseAsync(id, source, effectiveDate, cancellationCode, cancellationToken).WrittenAsync(_account, "CancelPurchase");

    /// <summary>Cancels one purchase by its code: <c>DELETE /purchases?purchase_code=…</c>. What it answers is [unverified].</summary>
    /// <param name="purchaseCode">The code; not empty, because without it the vendor cancels everything of the customer.</param>
    /// <param name="email">The customer's e-mail address too, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response; null where it was empty.</returns>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public Task<LeadDynoCancelResponse?> CancelByCodeAsync(
        string purchaseCode, string? email = null, CancellationToken cancellationToken = default) =>
        _api.CancelPurchasesAsync(Guard.Text(purchaseCode), email, cancellationToken);

    /// <summary>
    /// Cancels ALL purchases of a customer, past ones too: <c>DELETE /purchases?email=…</c>. What it answers is [unverified].
    /// </summary>
    /// <param name="email">The customer's e-mail address; not empty.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response; null where it was empty.</returns>
    /// <exception cref="ArgumentException">The address is empty.</exception>
    public Task<LeadDynoCancelResponse?> CancelCustomerPurchasesAsync(string email, CancellationToken cancellationToken = default) =>
        _api.CancelPurchasesAsync(purchaseCode: null, Guard.Text(email), cancellationToken);

    /// <summary>Lists the commissions of a purchase: <c>GET /purchases/{id}/commissions</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    public AsyncPageable<LeadDynoCommission> ListCommissions(long id, PagingOptions? paging = null) =>
        Pageable.Create(
            LeadDynoList.Fixed<LeadDynoCommission>(
                _account, "purchase-commissions", [("purchase", id)],
                (page, token) => _api.ListPurchaseCommissionsAsync(id, page, token)),
            paging);
}
