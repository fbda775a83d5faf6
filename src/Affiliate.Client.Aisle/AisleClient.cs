using Affiliate.Client.Accounts;
using Affiliate.Client.Aisle.Http;
using Affiliate.Client.Aisle.Normalization;
using Affiliate.Client.Aisle.Payouts;
using Affiliate.Client.Aisle.Signups;
using Affiliate.Client.Aisle.Subscriptions;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Aisle;

/// <summary>
/// The Aisle Brand API of one brand, by resource: every list as an <see cref="AsyncPageable{T}"/>, the wire interfaces as <see cref="Api"/>
/// and <see cref="SubscribeApi"/>. Thread-safe.
/// </summary>
public sealed class AisleClient : IDisposable
{
    private readonly Lazy<IAisleSubscribeApi> _subscribeApi;
    private IDisposable? _owner;

    internal AisleClient(VendorContext<AisleOptions> context)
    {
        Context = context;
        Api = context.CreateApi<IAisleApi>(AisleJsonContext.Default);
        _subscribeApi = new(() => context.CreateApi<IAisleSubscribeApi>(AisleJsonContext.Default, AisleVendor.SubscribeEndpoint));
        Signups = new(this);
        Payouts = new(this);
        Subscriptions = new(this);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account => Context.Account;

    /// <summary>The wire interface of the Brand API: one method per endpoint.</summary>
    public IAisleApi Api { get; }

    /// <summary>The wire interface of the console host, which has a key of its own.</summary>
    public IAisleSubscribeApi SubscribeApi => _subscribeApi.Value;

    /// <summary>Signups of consumers.</summary>
    public AisleSignups Signups { get; }

    /// <summary>Payouts to consumers.</summary>
    public AislePayouts Payouts { get; }

    /// <summary>Subscriptions of consumers to campaigns.</summary>
    public AisleSubscriptions Subscriptions { get; }

    internal VendorContext<AisleOptions> Context { get; }

    /// <summary>Makes a client without dependency injection. Dispose it when it is no longer needed.</summary>
    /// <param name="options">The options; a changed secret is used by the next request.</param>
    /// <param name="httpMessageHandler">
    /// What sends the requests in place of connections of its own, such as a test's server; not disposed of. Null makes connections.
    /// </param>
    /// <param name="loggerFactory">Where is logged; null logs nowhere.</param>
    /// <param name="timeProvider">The clock of limits, waits and timeouts; null for the system's.</param>
    /// <param name="configureHttp">The app's own proxy, certificates, handlers and settings of the connections; null for none.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// The options are not valid; the message names the key to set.
    /// </exception>
    /// <example><code>using var client = AisleClient.Create(new AisleOptions { BrandId = "1234", ApiKey = key });</code></example>
    public static AisleClient Create(
        AisleOptions options,
        HttpMessageHandler? httpMessageHandler = null,
        ILoggerFactory? loggerFactory = null,
        TimeProvider? timeProvider = null,
        Action<AffiliateHttpBuilder>? configureHttp = null)
    {
        var client = StandaloneClient.Create(
            AisleVendor.Definition, options, out var owner, httpMessageHandler, loggerFactory, timeProvider, configureHttp: configureHttp);
        client._owner = owner;
        return client;
    }

    /// <summary>This account as a source of normalised payouts.</summary>
    public IPayoutSource ToPayoutSource() => new AislePayoutSource(this);

    /// <summary>Releases the connections of a client made by <see cref="Create"/>; does nothing for one from a container.</summary>
    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Dispose();
}
