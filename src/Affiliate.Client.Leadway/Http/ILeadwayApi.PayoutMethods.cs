using Affiliate.Client.Http;
using Affiliate.Client.Leadway.PayoutMethods;
using Affiliate.Client.Leadway.Shared;
using Refit;

namespace Affiliate.Client.Leadway.Http;

public partial interface ILeadwayApi
{
    /// <summary>
    /// Lists the payout methods of an affiliate, one page: <c>GET
    /// /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="skip">Rows to skip, 0 to 10000.</param>
    /// <param name="limit">Rows to return, 1 to 100; the vendor's default is 10.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method")]
    Task<LeadwayPayoutMethodPage> ListPayoutMethodsAsync(
        string locationId,
        string affiliateId,
        long? skip = null,
        int? limit = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds a payout method; the first becomes primary: <c>POST /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method</c>.
    /// [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="payoutMethod">PayPal or bank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method")]
    Task<LeadwayPayoutMethod> CreatePayoutMethodAsync(
        string locationId,
        string affiliateId,
        [Body] LeadwayCreatePayoutMethodRequest payoutMethod,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a payout method; its kind cannot change: <c>PUT
    /// /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="payoutMethodId">The payout method.</param>
    /// <param name="payoutMethod">PayPal or bank.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}")]
    Task<LeadwayPayoutMethod> UpdatePayoutMethodAsync(
        string locationId,
        string affiliateId,
        string payoutMethodId,
        [Body] LeadwayUpdatePayoutMethodRequest payoutMethod,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a payout method; not the primary one while there are two: <c>DELETE
    /// /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="payoutMethodId">The payout method.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the vendor says of it; null where it says nothing.</returns>
    [Delete("/affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}"), AllowEmptyResponse]
    Task<LeadwayOutcome?> DeletePayoutMethodAsync(
        string locationId,
        string affiliateId,
        string payoutMethodId,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Makes a payout method the one that is used: <c>PATCH
    /// /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}/primary</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="payoutMethodId">The payout method.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method/{payoutMethodId}/primary")]
    Task<LeadwayPayoutMethod> MakePayoutMethodPrimaryAsync(
        string locationId,
        string affiliateId,
        string payoutMethodId,
        CancellationToken cancellationToken = default);
}
