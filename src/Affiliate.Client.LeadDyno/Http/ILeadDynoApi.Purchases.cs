using Affiliate.Client.Http;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.LeadDyno.Http;

public partial interface ILeadDynoApi
{
    /// <summary>
    /// Lists purchases, the most recent last, one page from 1 of 100: <c>GET /purchases</c>. Both moments are exclusive, and sent to
    /// the second. Rows per page, 1 to 200: [unverified].
    /// </summary>
    [Get("/purchases")]
    Task<LeadDynoPage<LeadDynoPurchase>> ListPurchasesAsync(
        int? page = null,
        [AliasAs("per_page")] int? perPage = null,
        [AliasAs("created_after")] Instant? createdAfter = null,
        [AliasAs("created_before")] Instant? createdBefore = null,
        [AliasAs("include_line_items")] bool? includeLineItems = null,
        [AliasAs("affiliates_only")] bool? affiliatesOnly = null,
        CancellationToken cancellationToken = default);

    /// <summary>Counts purchases: <c>GET /purchases/count</c>.</summary>
    [Get("/purchases/count")]
    Task<LeadDynoCount> CountPurchasesAsync(CancellationToken cancellationToken = default);

    /// <summary>Records a purchase: <c>POST /purchases</c>.</summary>
    [Post("/purchases")]
    Task<LeadDynoRecord<LeadDynoPurchase>> CreatePurchaseAsync(
        [Body] LeadDynoCreatePurchaseRequest purchase, CancellationToken cancellationToken = default);

    /// <summary>Reads a purchase by its code: <c>GET /purchases/by_purchase_code</c>. The vendor answers with an array of one.</summary>
    [Get("/purchases/by_purchase_code")]
    Task<LeadDynoRecord<LeadDynoPurchase>> GetPurchaseByCodeAsync(
        [AliasAs("purchase_code")] string purchaseCode,
        [AliasAs("include_line_items")] bool? includeLineItems = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a purchase: <c>GET /purchases/{id}</c>. The vendor answers with an array of one.</summary>
    [Get("/purchases/{id}")]
    Task<LeadDynoRecord<LeadDynoPurchase>> GetPurchaseAsync(
        long id, [AliasAs("include_line_items")] bool? includeLineItems = null, CancellationToken cancellationToken = default);

    /// <summary>Changes a purchase: <c>PUT /purchases/{id}</c>. [unverified]</summary>
    [Put("/purchases/{id}")]
    Task<LeadDynoRecord<LeadDynoPurchase>> UpdatePurchaseAsync(
        long id, [Body] LeadDynoUpdatePurchaseRequest change, CancellationToken cancellationToken = default);

    /// <summary>Approves a purchase: <c>POST /purchases/{id}/approve</c>. [unverified]</summary>
    [Post("/purchases/{id}/approve")]
    Task<LeadDynoRecord<LeadDynoPurchase>> ApprovePurchaseAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Rejects a purchase: <c>POST /purchases/{id}/reject</c>. [unverified]</summary>
    [Post("/purchases/{id}/reject")]
    Task<LeadDynoRecord<LeadDynoPurchase>> RejectPurchaseAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Cancels a purchase, from the effective date on (the vendor's default: now): <c>DELETE /purchases/{id}</c>. In the archived
    /// documentation only.
    /// </summary>
    [Delete("/purchases/{id}")]
    Task<LeadDynoRecord<LeadDynoPurchase>> CancelPurchaseAsync(
        long id,
        string? source = null,
        [AliasAs("effective_date")] Instant? effectiveDate = null,
        [AliasAs("cancellation_code")] string? cancellationCode = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Cancels purchases by code, e-mail address or both: <c>DELETE /purchases</c>. An e-mail address alone cancels ALL purchases of that
    /// customer: use the two methods of <see cref="LeadDynoPurchases"/>, whose names say which. The response is not documented.
    /// [unverified]
    /// </summary>
    [Delete("/purchases"), AllowEmptyResponse]
    Task<LeadDynoCancelResponse?> CancelPurchasesAsync(
        [AliasAs("purchase_code")] string? purchaseCode = null, string? email = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the commissions of a purchase, one page from 1 of 10: <c>GET /purchases/{id}/commissions</c>.</summary>
    [Get("/purchases/{id}/commissions")]
    Task<LeadDynoPage<LeadDynoCommission>> ListPurchaseCommissionsAsync(
        long id, int? page = null, CancellationToken cancellationToken = default);
}
