using Affiliate.Client.Leadway.Customers;

namespace Affiliate.Client.Leadway.Leads;

/// <summary>Leads of affiliates.</summary>
public sealed class LeadwayLeads
{
    private readonly LeadwayClient _client;

    internal LeadwayLeads(LeadwayClient client) => _client = client;

    /// <summary>
    /// Makes a lead of an affiliate, or changes it if there is one: <c>POST
    /// /affiliate-manager/{locationId}/affiliates/{affiliateId}/lead/create</c>. [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="lead">The lead.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayCustomer> CreateOrUpdateAsync(
        string affiliateId,
        LeadwayCreateLeadRequest lead,
        CancellationToken cancellationToken = default
    ) => _client.Api.CreateLeadAsync(_client.LocationId, affiliateId, lead, cancellationToken);

    /// <summary>
    /// Asks whether a lead exists: <c>GET /affiliate-manager/{locationId}/affiliates/{affiliateId}/lead/validate</c>. [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="email">The e-mail address.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayLeadExistence> ValidateAsync(
        string affiliateId,
        string campaignId,
        string email,
        CancellationToken cancellationToken = default
    ) => _client.Api.ValidateLeadAsync(_client.LocationId, affiliateId, campaignId, email, cancellationToken);
}
