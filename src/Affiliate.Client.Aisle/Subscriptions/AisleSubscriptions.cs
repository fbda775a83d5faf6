using Affiliate.Client.Errors;

namespace Affiliate.Client.Aisle.Subscriptions;

/// <summary>Subscriptions of consumers to campaigns.</summary>
public sealed class AisleSubscriptions
{
    private readonly AisleClient _client;

    internal AisleSubscriptions(AisleClient client) => _client = client;

    /// <summary>
    /// Subscribes a consumer: <c>POST https://console.gotoaisle.com/api/webhooks/manual-input</c>. The call also returns normally when the
    /// vendor refuses: look at <see cref="AisleSubscribeResult.IsSubscribed"/>. It is never repeated.
    /// </summary>
    /// <param name="request">Whom to subscribe to what.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="InvalidOperationException"><see cref="AisleOptions.SubscribeApiKey"/> is not set.</exception>
    /// <exception cref="RateLimitedException">
    /// The vendor blocks this network address for about an hour, and longer after each further attempt.
    /// </exception>
    public Task<AisleSubscribeResult> CreateAsync(AisleCreateSubscriptionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _client.SubscribeApi.SubscribeAsync(request, cancellationToken);
    }
}
