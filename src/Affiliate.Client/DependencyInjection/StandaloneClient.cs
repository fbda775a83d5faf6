using System.Diagnostics.CodeAnalysis;
using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Makes a client without an application's container: through the same registration, in a container of its own.</summary>
public static class StandaloneClient
{
    /// <summary>Makes a client of one account.</summary>
    /// <param name="vendor">The vendor.</param>
    /// <param name="options">The options; a changed secret is used by the next request.</param>
    /// <param name="owner">What to dispose when the client is no longer needed.</param>
    /// <param name="httpMessageHandler">
    /// What sends the requests in place of connections of its own, below every handler of this library: a test's server, or connections
    /// that several clients share. It is not disposed of. Null makes connections.
    /// </param>
    /// <param name="loggerFactory">Where is logged; null logs nowhere.</param>
    /// <param name="timeProvider">The clock of limits, waits and timeouts; null for the system's.</param>
    /// <param name="configure">Adds services that the vendor's client can use in place of its own parts; null adds none.</param>
    /// <param name="configureHttp">
    /// Gives the client a proxy, certificates, handlers or other settings of the app's; null gives none.
    /// </param>
    /// <exception cref="OptionsValidationException">The options are not valid; the message names the key to set.</exception>
    public static TClient Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions, TClient>(
        VendorDefinition<TOptions, TClient> vendor,
        TOptions options,
        out IDisposable owner,
        HttpMessageHandler? httpMessageHandler = null,
        ILoggerFactory? loggerFactory = null,
        TimeProvider? timeProvider = null,
        Action<IServiceCollection>? configure = null,
        Action<AffiliateHttpBuilder>? configureHttp = null)
        where TOptions : AffiliateAccountOptions, new()
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(vendor);
        ArgumentNullException.ThrowIfNull(options);
        var services = new ServiceCollection();
        if (loggerFactory is not null) services.AddSingleton(loggerFactory);
        if (timeProvider is not null) services.AddSingleton(timeProvider);
        configure?.Invoke(services);
        services.AddAffiliateClients(clients =>
        {
            clients.AddAccount(vendor, AffiliateAccount.DefaultName, static _ => { });
            if (configureHttp is not null) clients.ConfigureHttp(configureHttp);
        });
        if (httpMessageHandler is not null)
            services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => httpMessageHandler));
        if (vendor.CountedBy is { } countedBy)
        {
            services.Replace(ServiceDescriptor.Singleton<IRateLimiterProvider>(provider => new CredentialRateLimiters(
                countedBy(options), provider.GetRequiredService<TimeProvider>(), provider.GetService<ILoggerFactory>())));
        }

        services.AddSingleton<IOptionsFactory<TOptions>>(provider => new GivenOptions<TOptions>(
            options,
            provider.GetServices<IValidateOptions<TOptions>>()
        ));
        var container = services.BuildServiceProvider();
        try
        {
            owner = container;
            return container.GetRequiredService<TClient>();
        }
        catch
        {
            // The caller gets no client to dispose of.
            container.Dispose();
            throw;
        }
    }

    private sealed class GivenOptions<TOptions>(TOptions options, IEnumerable<IValidateOptions<TOptions>> validators)
        : IOptionsFactory<TOptions>
        where TOptions : class, new()
    {
        public TOptions Create(string name)
        {
            var problems = validators
                .Select(validator => validator.Validate(name, options))
                .Where(result => result.Failed)
                .SelectMany(result => result.Failures!)
                .ToList();
            return problems.Count == 0 ? options : throw new OptionsValidationException(name, typeof(TOptions), problems);
        }
    }
}
