using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Payouts;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers affiliate clients.</summary>
public static class AffiliateClientsServiceCollectionExtensions
{
    /// <summary>
    /// Registers accounts of affiliate vendors. Resolves then: <see cref="IPayoutSources"/>, <c>IEnumerable&lt;IPayoutSource&gt;</c>, and
    /// each vendor's client and wire interface, keyed by the account's name (without a key: the account <c>default</c>). May be called more
    /// than once.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds the accounts, for example <c>clients => clients.AddLeadDyno(o => o.ApiKey = key)</c>.</param>
    /// <example><code>services.AddAffiliateClients(clients => clients.AddLeadDyno(options => options.ApiKey = key));</code></example>
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
        services.TryAddSingleton<IPayoutSources>(static provider =>
        {
            provider.GetRequiredService<AccountsCheck>().ThrowIfWrong();
            return new PayoutSources(provider.GetServices<IPayoutSource>());
        });
        configure(new AffiliateClientsBuilder(services, GetRegistry(services)));
        return services;
    }

    /// <summary>
    /// Registers every account that a configuration section names. Below the section stands one section per vendor; it holds the options of
    /// the account <c>default</c>, or a section <c>Accounts</c> with one section per account.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">For example <c>configuration.GetSection("Affiliate")</c>.</param>
    /// <param name="vendors">The vendors that may be named.</param>
    /// <remarks>
    /// A section that is empty, misspelt or wrong is an <see cref="OptionsValidationException"/> when the host starts, or where no host is,
    /// when the first client is made. It tells everything that is wrong with all accounts.
    /// </remarks>
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

    private static AccountRegistry GetRegistry(IServiceCollection services)
    {
        if (
            services.LastOrDefault(static service => service.ServiceType == typeof(AccountRegistry))?.ImplementationInstance
            is AccountRegistry known
        )
            return known;
        var registry = new AccountRegistry();
        services.AddSingleton(registry);
        services.AddSingleton(static provider => new AccountsCheck(provider, provider.GetRequiredService<AccountRegistry>()));
        services.AddSingleton<IValidateOptions<AccountsCheck.Marker>>(static provider => provider.GetRequiredService<AccountsCheck>());
        AotOptionsRegistration.Add<AccountsCheck.Marker>(services);
        services.AddOptions<AccountsCheck.Marker>().ValidateOnStart();
        return registry;
    }
}
