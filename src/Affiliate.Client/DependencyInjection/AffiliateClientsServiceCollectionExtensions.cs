using Affiliate.Client.Accounts;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Payouts;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers affiliate clients.</summary>
public static class AffiliateClientsServiceCollectionExtensions
{
    /// <summary>
    /// Registers accounts of affiliate vendors. Resolves then: <see cref="IPayoutSources"/>, <c>IEnumerable&lt;IPayoutSource&gt;</c>, and each vendor's
    /// client and wire interface, keyed by the account's name (without a key: the account <c>default</c>). May be called more than once.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds the accounts, for example <c>clients => clients.AddLeadDyno(o => o.ApiKey = key)</c>.</param>
    public static IServiceCollection AddAffiliateClients(this IServiceCollection services, Action<AffiliateClientsBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddHttpClient();
        AotOptionsRegistration.Add<HttpClientFactoryOptions>(services);
        AotOptionsRegistration.Add<LoggerFilterOptions>(services);
        AotOptionsRegistration.Add<LoggerFactoryOptions>(services);
        AddHandlersFilter(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IRateLimiterProvider>(provider => new ProcessRateLimiterProvider(
            provider.GetRequiredService<TimeProvider>(), provider.GetService<ILoggerFactory>()));
        services.TryAddSingleton<IPayoutSources, PayoutSources>();
        configure(new AffiliateClientsBuilder(services, KnownAccounts(services)));
        return services;
    }

    /// <summary>
    /// Registers every account that a configuration section names. Below the section stands one section per vendor; it holds the options of the
    /// account <c>default</c>, or a section <c>Accounts</c> with one section per account.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">For example <c>configuration.GetSection("Affiliate")</c>.</param>
    /// <param name="vendors">The vendors that may be named.</param>
    /// <exception cref="ArgumentException">The section is empty, or names an unknown vendor.</exception>
    public static IServiceCollection AddAffiliateClients(
        this IServiceCollection services, IConfiguration section, params IReadOnlyList<VendorRegistration> vendors)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(vendors);
        return services.AddAffiliateClients(clients => ConfiguredAccounts.Add(clients, section, vendors));
    }

    // The first filter is the outermost, whose work comes after that of all others.
    private static void AddHandlersFilter(IServiceCollection services)
    {
        if (services.Any(static service => service.ImplementationType == typeof(EndpointHandlersFilter))) return;
        services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, EndpointHandlersFilter>());
    }

    private static HashSet<AffiliateAccount> KnownAccounts(IServiceCollection services)
    {
        var registered = services.LastOrDefault(service => service.ServiceType == typeof(AccountRegistry))?.ImplementationInstance;
        if (registered is AccountRegistry known) return known.Accounts;
        var registry = new AccountRegistry([]);
        services.AddSingleton(registry);
        return registry.Accounts;
    }
}
