using Affiliate.Client.Http;
using Affiliate.Client.LeadDyno.Affiliates;
using Affiliate.Client.LeadDyno.Leads;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.LeadDyno.Http;

public partial interface ILeadDynoApi
{
    /// <summary>
    /// Lists affiliates, one page from 1 of 100: <c>GET /affiliates</c>. Moments are sent to the second. By a part of name or e-mail
    /// address, and rows per page (1 to 200): [unverified].
    /// </summary>
    [Get("/affiliates")]
    Task<LeadDynoPage<LeadDynoAffiliate>> ListAffiliatesAsync(
        int? page = null,
        [AliasAs("per_page")] int? perPage = null,
        [Query(Format = LeadDynoFormat.Moment), AliasAs("created_before")] Instant? createdBefore = null,
        [Query(Format = LeadDynoFormat.Moment), AliasAs("created_after")] Instant? createdAfter = null,
        string? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Counts affiliates: <c>GET /affiliates/count</c>. In the archived documentation only.</summary>
    [Get("/affiliates/count")]
    Task<LeadDynoCount> CountAffiliatesAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes an affiliate: <c>POST /affiliates</c>. For a known e-mail address the old record comes back unchanged, so a repeated call does
    /// no harm.
    /// </summary>
    [Post("/affiliates")]
    [Operation(OperationKind.IdempotentWrite)]
    Task<LeadDynoRecord<LeadDynoAffiliate>> CreateAffiliateAsync(
        [Body] LeadDynoCreateAffiliateRequest affiliate, CancellationToken cancellationToken = default);

    /// <summary>Reads an affiliate by its e-mail address: <c>GET /affiliates/by_email</c>.</summary>
    [Get("/affiliates/by_email")]
    Task<LeadDynoRecord<LeadDynoAffiliate>> GetAffiliateByEmailAsync(string email, CancellationToken cancellationToken = default);

    /// <summary>Reads an affiliate by its code: <c>GET /affiliates/by_affiliate_code</c>.</summary>
    [Get("/affiliates/by_affiliate_code")]
    Task<LeadDynoRecord<LeadDynoAffiliate>> GetAffiliateByCodeAsync(
        [AliasAs("affiliate_code")] string affiliateCode, CancellationToken cancellationToken = default);

    /// <summary>Reads an affiliate: <c>GET /affiliates/{id}</c>.</summary>
    [Get("/affiliates/{id}")]
    Task<LeadDynoRecord<LeadDynoAffiliate>> GetAffiliateAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes an affiliate: <c>PUT /affiliates/{id}</c>.</summary>
    [Put("/affiliates/{id}")]
    Task<LeadDynoRecord<LeadDynoAffiliate>> UpdateAffiliateAsync(
        long id, [Body] LeadDynoUpdateAffiliateRequest change, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the leads of an affiliate, one page from 1 of a size that the vendor fixes: <c>GET /affiliates/{id}/leads</c>.
    /// </summary>
    [Get("/affiliates/{id}/leads")]
    Task<LeadDynoPage<LeadDynoLead>> ListAffiliateLeadsAsync(long id, int? page = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the purchases of an affiliate, one page from 1: <c>GET /affiliates/{id}/purchases</c>. [unverified]</summary>
    [Get("/affiliates/{id}/purchases")]
    Task<LeadDynoPage<LeadDynoPurchase>> ListAffiliatePurchasesAsync(
        long id, int? page = null, CancellationToken cancellationToken = default);

    /// <summary>Archives an affiliate: <c>POST /affiliates/{id}/archive</c>.</summary>
    [Post("/affiliates/{id}/archive")]
    Task<LeadDynoRecord<LeadDynoAffiliate>> ArchiveAffiliateAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Takes an affiliate out of the archive: <c>POST /affiliates/{id}/unarchive</c>.</summary>
    [Post("/affiliates/{id}/unarchive")]
    Task<LeadDynoRecord<LeadDynoAffiliate>> UnarchiveAffiliateAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Approves an affiliate: <c>POST /affiliates/{id}/approve</c>. [unverified]</summary>
    [Post("/affiliates/{id}/approve")]
    Task<LeadDynoRecord<LeadDynoAffiliate>> ApproveAffiliateAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Rejects an affiliate: <c>POST /affiliates/{id}/reject</c>. [unverified]</summary>
    [Post("/affiliates/{id}/reject")]
    Task<LeadDynoRecord<LeadDynoAffiliate>> RejectAffiliateAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes a link that signs an affiliate in; its address is a secret: <c>POST /affiliates/{id}/sign_in_link</c>. [unverified]
    /// </summary>
    [Post("/affiliates/{id}/sign_in_link")]
    Task<LeadDynoSignInLink> CreateSignInLinkAsync(long id, CancellationToken cancellationToken = default);
}
