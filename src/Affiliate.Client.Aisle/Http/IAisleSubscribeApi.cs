using Affiliate.Client.Aisle.Subscriptions;
using Refit;

namespace Affiliate.Client.Aisle.Http;

/// <summary>The one endpoint of Aisle's console host. It has a public key of its own; the key of the Brand API never goes there.</summary>
public partial interface IAisleSubscribeApi
{
    /// <summary>
    /// Subscribes a consumer: <c>POST https://console.gotoaisle.com/api/webhooks/manual-input</c>. Refusals come as 2xx too: look at
    /// <see cref="AisleSubscribeResult.IsSubscribed"/>. Never sent twice, because every failed attempt lengthens the vendor's block of an
    /// hour.
    /// </summary>
    /// <param name="request">Whom to subscribe to what.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/api/webhooks/manual-input")]
    Task<AisleSubscribeResult> SubscribeAsync([Body] AisleCreateSubscriptionRequest request, CancellationToken cancellationToken = default);
}
