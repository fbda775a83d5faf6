using Affiliate.Client.Leadway.PayoutMethods;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway;

public sealed partial class LeadwayClient
{
    /// <summary>Lists the payout methods of an affiliate: <c>GET /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method</c>. [unverified]</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayPayoutMethod> ListPayoutMethods(string affiliateId, int? pageSize = null, PagingOptions? paging = null) =>
        Pageable.Create(new PayoutMethodsEndpoint(Api, Account, LocationId, affiliateId), paging, Ranges.PageSize(pageSize));

    /// <summary>Adds a payout method; the first becomes primary: <c>POST /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method</c>. [unverified]</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="payoutMethod">PayPal or bank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayPayoutMethod> CreatePayoutMethodAsync(string affiliateId, LeadwayPayoutMethodInput payoutMethod, CancellationToken cancellationToken = default) =>
        Api.CreatePayoutMethodAsync(LocationId, affiliateId, payoutMethod, cancellationToken);

    /// <summary>Changes a payout method; its kind cannot change: <c>PUT /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}</c>. [unverified]</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="payoutMethodId">The payout method.</param>
    /// <param name="payoutMethod">PayPal or bank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayPayoutMethod> UpdatePayoutMethodAsync(string affiliateId, string payoutMethodId, LeadwayPayoutMethodInput payoutMethod, CancellationToken cancellationToken = default) =>
        Api.UpdatePayoutMethodAsync(LocationId, affiliateId, payoutMethodId, payoutMethod, cancellationToken);

    /// <summary>Deletes a payout method; not the primary one while there are two: <c>DELETE /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}</c>. [unverified]</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="payoutMethodId">The payout method.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the vendor says of it; null where it says nothing.</returns>
    public Task<LeadwayOutcome?> DeletePayoutMethodAsync(string affiliateId, string payoutMethodId, CancellationToken cancellationToken = default) =>
        Api.DeletePayoutMethodAsync(LocationId, affiliateId, payoutMethodId, cancellationToken);

    /// <summary>Makes a payout method the one that is used: <c>PATCH /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}/primary</c>. [unverified]</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="payoutMethodId">The payout method.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayPayoutMethod> MakePayoutMethodPrimaryAsync(string affiliateId, string payoutMethodId, CancellationToken cancellationToken = default) =>
        Api.MakePayoutMethodPrimaryAsync(LocationId, affiliateId, payoutMethodId, cancellationToken);
}
