using Affiliate.Client.Http;
using Affiliate.Client.Leadway.Affiliates;
using NodaTime;
using Refit;

namespace Affiliate.Client.Leadway.Http;

public partial interface ILeadwayApi
{
    /// <summary>Lists affiliates, one page: <c>GET /affiliate-manager/{locationId}/affiliates</c>.</summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="query">A text to search for.</param>
    /// <param name="active">
    /// Active or inactive ones, sent as <c>true</c> or <c>false</c>. What the server does without it is [unverified].
    /// </param>
    /// <param name="campaignId">Only this campaign's.</param>
    /// <param name="skip">Rows to skip, from 0.</param>
    /// <param name="limit">Rows to return, 1 to 100; the vendor's default is 10.</param>
    /// <param name="fromDate">Made on or after this day.</param>
    /// <param name="toDate">Made on or before this day.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliate-manager/{locationId}/affiliates")]
    Task<LeadwayAffiliatePage> ListAffiliatesAsync(
        string locationId,
        string? query = null,
        bool? active = null,
        string? campaignId = null,
        long? skip = null,
        int? limit = null,
        LocalDate? fromDate = null,
        LocalDate? toDate = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Gets one affiliate; the response has no envelope and few statistics: <c>GET
    /// /affiliate-manager/{locationId}/affiliates/{affiliateId}</c>.
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliate-manager/{locationId}/affiliates/{affiliateId}")]
    Task<LeadwayAffiliate> GetAffiliateAsync(string locationId, string affiliateId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes an affiliate, or changes the one with the same e-mail address: <c>POST /affiliate-manager/{locationId}/affiliates</c>.
    /// [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliate">The affiliate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/affiliate-manager/{locationId}/affiliates")]
    Task<LeadwayAffiliate> CreateAffiliateAsync(
        string locationId,
        [Body] LeadwayCreateAffiliateRequest affiliate,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces an affiliate as a whole: what the record leaves null is cleared: <c>PUT
    /// /affiliate-manager/{locationId}/affiliates/{affiliateId}</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="affiliate">The whole record.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/affiliate-manager/{locationId}/affiliates/{affiliateId}")]
    Task<LeadwayAffiliate> ReplaceAffiliateAsync(
        string locationId,
        string affiliateId,
        [Body] LeadwayAffiliateRecord affiliate,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes an affiliate active or inactive; twice is the same as once: <c>PUT
    /// /affiliate-manager/{locationId}/affiliates/{affiliateId}/status</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="state">Active or not.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/affiliate-manager/{locationId}/affiliates/{affiliateId}/status"), Operation(OperationKind.IdempotentWrite)]
    Task<LeadwayAffiliate> SetAffiliateActiveAsync(
        string locationId,
        string affiliateId,
        [Body] LeadwayActiveState state,
        CancellationToken cancellationToken = default);

    /// <summary>Stores a tax form: <c>POST /affiliate-manager/{locationId}/affiliates/{affiliateId}/tax-form</c>. [unverified]</summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="file">A PDF file, up to 5 MB.</param>
    /// <param name="formType">Which form.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/affiliate-manager/{locationId}/affiliates/{affiliateId}/tax-form"), Multipart]
    Task<LeadwayTaxFormReceipt> UploadTaxFormAsync(
        string locationId,
        string affiliateId,
        FilePart file,
        LeadwayTaxForm formType,
        CancellationToken cancellationToken = default);
}
