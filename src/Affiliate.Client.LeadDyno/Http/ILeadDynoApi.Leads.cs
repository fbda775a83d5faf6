using Affiliate.Client.LeadDyno.Leads;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.LeadDyno.Http;

public partial interface ILeadDynoApi
{
    /// <summary>Lists leads, one page from 1 of a size that the vendor fixes: <c>GET /leads</c>. Moments are sent to the second.</summary>
    [Get("/leads")]
    Task<LeadDynoPage<LeadDynoLead>> ListLeadsAsync(
        int? page = null,
        [Query(Format = LeadDynoFormat.Moment), AliasAs("created_before")] Instant? createdBefore = null,
        [Query(Format = LeadDynoFormat.Moment), AliasAs("created_after")] Instant? createdAfter = null,
        CancellationToken cancellationToken = default);

    /// <summary>Counts leads: <c>GET /leads/count</c>.</summary>
    [Get("/leads/count")]
    Task<LeadDynoCount> CountLeadsAsync(CancellationToken cancellationToken = default);

    /// <summary>Records a lead: <c>POST /leads</c>.</summary>
    [Post("/leads")]
    Task<LeadDynoRecord<LeadDynoLead>> CreateLeadAsync(
        [Body] LeadDynoCreateLeadRequest lead,
        CancellationToken cancellationToken = default
    );

    /// <summary>Records leads: <c>POST /leads/import</c>. In the archived documentation only.</summary>
    [Post("/leads/import")]
    Task<LeadDynoPage<LeadDynoLead>> ImportLeadsAsync([Body] LeadDynoLeadImport leads, CancellationToken cancellationToken = default);

    /// <summary>Reads a lead by its e-mail address: <c>GET /leads/by_email</c>.</summary>
    [Get("/leads/by_email")]
    Task<LeadDynoRecord<LeadDynoLead>> GetLeadByEmailAsync(string email, CancellationToken cancellationToken = default);

    /// <summary>Reads a lead: <c>GET /leads/{id}</c>.</summary>
    [Get("/leads/{id}")]
    Task<LeadDynoRecord<LeadDynoLead>> GetLeadAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a lead: <c>PUT /leads/{id}</c>.</summary>
    [Put("/leads/{id}")]
    Task<LeadDynoRecord<LeadDynoLead>> UpdateLeadAsync(
        long id, [Body] LeadDynoUpdateLeadRequest change, CancellationToken cancellationToken = default);

    /// <summary>Lists the purchases of a lead, one page from 1 of 100: <c>GET /leads/{id}/purchases</c>.</summary>
    [Get("/leads/{id}/purchases")]
    Task<LeadDynoPage<LeadDynoPurchase>> ListLeadPurchasesAsync(
        long id,
        int? page = null,
        [AliasAs("include_line_items")] bool? includeLineItems = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Cancels all purchases of a lead, from the effective date on (the vendor's default: now): <c>DELETE /leads/{id}/purchases</c>. In the
    /// archived documentation only.
    /// </summary>
    [Delete("/leads/{id}/purchases")]
    Task<LeadDynoPage<LeadDynoPurchase>> CancelLeadPurchasesAsync(
        long id,
        string? source = null,
        [AliasAs("effective_date")] Instant? effectiveDate = null,
        [AliasAs("cancellation_code")] string? cancellationCode = null,
        CancellationToken cancellationToken = default);
}
