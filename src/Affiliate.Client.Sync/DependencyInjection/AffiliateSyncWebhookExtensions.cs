using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Webhooks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers outgoing webhooks.</summary>
public static class AffiliateSyncWebhookExtensions
{
    /// <summary>
    /// Sends every change to a receiver as a CloudEvent in JSON, signed as Standard Webhooks specifies. Each is sent at least once and in
    /// order; one that is refused <see cref="AffiliateSyncOptions.MaxAttempts"/> times becomes a dead letter. The header
    /// <c>webhook-id</c> and the event's id are the same each time that a change is sent, so that a receiver can drop repeats.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="options">The receiver.</param>
    /// <exception cref="ArgumentException">When the handlers are first made: the address or the secret is not as it must be.</exception>
    public static IServiceCollection AddAffiliateWebhook(this IServiceCollection services, WebhookOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        // A redirect would carry a signed body to whoever the receiver names.
        services.AddHttpClient(WebhookHandler.ClientName(options), client => client.Timeout = options.Timeout)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return services.AddSingleton<IPayoutChangeHandler>(provider => new WebhookHandler(
            options, provider.GetRequiredService<IHttpClientFactory>(), provider.GetRequiredService<TimeProvider>()));
    }
}
