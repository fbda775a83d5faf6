using Affiliate.Client.Leadway.Customers;
using Affiliate.Client.Leadway.Leads;
using Refit;

namespace Affiliate.Client.Leadway.Http;

public partial interface ILeadwayApi
{
    /// <summary>
    /// Makes a lead of an affiliate, or changes it if there is one: <c>POST
    /// /affiliate-manager/{locationId}/affiliates/{affiliateId}/lead/create</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="lead">The lead.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/affiliate-manager/{locationId}/affiliates/{affiliateId}/lead/create")]
    Task<LeadwayCustomer> CreateLeadAsync(
        string locationId,
        string affiliateId,
        [Body] LeadwayCreateLeadRequest lead,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks whether a lead exists: <c>GET /affiliate-manager/{locationId}/affiliates/{affiliateId}/lead/validate</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="email">The e-mail address.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliate-manager/{locationId}/affiliates/{affiliateId}/lead/validate")]
    Task<LeadwayLeadExistence> ValidateLeadAsync(
        string locationId,
        string affiliateId,
        string campaignId,
        string email,
        CancellationToken cancellationToken = default);
}
