using Affiliate.Client.Leadway.Customers;
using Affiliate.Client.Leadway.Leads;

namespace Affiliate.Client.Leadway;

public sealed partial class LeadwayClient
{
    /// <summary>Makes a lead of an affiliate, or changes it if there is one: <c>POST /affiliate-manager/{locationId}/affiliates/{affiliateId}/lead/create</c>. [unverified]</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="lead">The lead.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayCustomer> CreateOrUpdateLeadAsync(string affiliateId, LeadwayCreateLeadRequest lead, CancellationToken cancellationToken = default) =>
        Api.CreateLeadAsync(LocationId, affiliateId, lead, cancellationToken);

    /// <summary>Asks whether a lead exists: <c>GET /affiliate-manager/{locationId}/affiliates/{affiliateId}/lead/validate</c>. [unverified]</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="email">The e-mail address.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayLeadExistence> ValidateLeadAsync(string affiliateId, string campaignId, string email, CancellationToken cancellationToken = default) =>
        Api.ValidateLeadAsync(LocationId, affiliateId, campaignId, email, cancellationToken);
}
