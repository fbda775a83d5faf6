using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway.PayoutMethods;

/// <summary>Payout methods: where to send affiliates' money.</summary>
public sealed class LeadwayPayoutMethods
{
    private readonly LeadwayClient _client;

    internal LeadwayPayoutMethods(LeadwayClient client) => _client = client;

    /// <summary>
    /// Lists the payout methods of an affiliate: <c>GET /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method</c>.
    /// [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayPayoutMethod> List(string affiliateId, int? pageSize = null, PagingOptions? paging = null) =>
        Pageable.Create(
            SkipLimitList.Create<LeadwayPayoutMethod>(
                _client,
                "ListPayoutMethods",
                "payoutMethods",
                [("affiliate", affiliateId)],
                async (skip, limit, token) =>
                {
                    var page = await _client.Api.ListPayoutMethodsAsync(
                        _client.LocationId, affiliateId, skip, limit, token).ConfigureAwait(false);
                    return (page.PayoutMethods, page.Meta);
                },
                static row => row.Id
            ),
            paging,
            SkipLimitList.Scheme.RequireSize(pageSize)
        );

    /// <summary>Lists what bank accounts need, by country: <c>GET /affiliate-manager/{locationId}/country-bank-mapping</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
    public Task<LeadwayCountryBankMappingPage> ListCountryBankMappingsAsync(CancellationToken cancellationToken = default) =>
        _client.Api.ListCountryBankMappingsAsync(_client.LocationId, cancellationToken);

    /// <summary>
    /// Adds a payout method; the first becomes primary: <c>POST /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method</c>.
    /// [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="payoutMethod">PayPal or bank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayPayoutMethod> CreateAsync(
        string affiliateId,
        LeadwayCreatePayoutMethodRequest payoutMethod,
        CancellationToken cancellationToken = default
    ) => _client.Api.CreatePayoutMethodAsync(_client.LocationId, affiliateId, payoutMethod, cancellationToken);

    /// <summary>
    /// Changes a payout method; its kind cannot change: <c>PUT
    /// /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}</c>. [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="id">The payout method.</param>
    /// <param name="payoutMethod">PayPal or bank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayPayoutMethod> UpdateAsync(
        string affiliateId,
        string id,
        LeadwayUpdatePayoutMethodRequest payoutMethod,
        CancellationToken cancellationToken = default
    ) => _client.Api.UpdatePayoutMethodAsync(_client.LocationId, affiliateId, id, payoutMethod, cancellationToken);

    /// <summary>
    /// Deletes a payout method; not the primary one while there are two: <c>DELETE
    /// /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}</c>. [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="id">The payout method.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the vendor says of it; null where it says nothing.</returns>
    public Task<LeadwayOutcome?> DeleteAsync(string affiliateId, string id, CancellationToken cancellationToken = default) =>
        _client.Api.DeletePayoutMethodAsync(_client.LocationId, affiliateId, id, cancellationToken);

    /// <summary>
    /// Makes a payout method the one that is used: <c>PATCH
    /// /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}/primary</c>. [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="id">The payout method.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayPayoutMethod> MakePrimaryAsync(string affiliateId, string id, CancellationToken cancellationToken = default) =>
        _client.Api.MakePayoutMethodPrimaryAsync(_client.LocationId, affiliateId, id, cancellationToken);
}
