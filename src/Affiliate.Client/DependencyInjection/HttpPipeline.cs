using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Http;
using Affiliate.Client.Http.Refit;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.DependencyInjection;

/// <summary>
/// Registers the HTTP client of one endpoint and what its handlers are made of: requests of Refit, telemetry, errors, resilience, the
/// app's, authentication, sockets.
/// </summary>
internal static class HttpPipeline
{
    public static void Add<TOptions>(
        IServiceCollection services,
        AffiliateAccount account,
        VendorEndpoint<TOptions> endpoint,
        RateLimits vendorLimits
    )
        where TOptions : AffiliateAccountOptions, new()
    {
        var name = HttpClientName.For(account, endpoint.Name);
        services.AddKeyedSingleton(name, (provider, _) => CreateResilience(provider, account, endpoint, vendorLimits));
        services.AddKeyedSingleton(
            name,
            (provider, _) =>
                new EndpointAddress(
                    BaseAddressValidator.WithTrailingSlash(endpoint.BaseAddress(Context<TOptions>(provider, account).Options))
                )
        );
        services.AddKeyedSingleton(name, (provider, _) => CreateHandlers(provider, account, endpoint));
        var client = services.AddHttpClient(name);
        client.RemoveAllLoggers();
        client.SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        client.ConfigureHttpClient(
            (provider, http) =>
            {
                http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
                // A cache in between that obeys asks the vendor again: a stale page is a page with rows missing.
                http.DefaultRequestHeaders.CacheControl = new() { NoCache = true };
                http.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
                foreach (var (header, value) in endpoint.Headers?.Invoke(Context<TOptions>(provider, account).Options) ?? [])
                    http.DefaultRequestHeaders.Add(header, value);
            }
        );
    }

    private static AccountResilience CreateResilience<TOptions>(
        IServiceProvider provider,
        AffiliateAccount account,
        VendorEndpoint<TOptions> endpoint,
        RateLimits vendorLimits
    )
        where TOptions : AffiliateAccountOptions, new()
    {
        var options = Context<TOptions>(provider, account).Options;
        var limiters = provider.GetRequiredService<IRateLimiterProvider>();
        return new AccountResilience(
            account,
            options.Resilience,
            endpoint.OwnRateLimits ?? vendorLimits,
            options.MaxResponseBytes,
            endpoint.OwnRateLimits is null ? limiters : new EndpointLimiters(limiters, endpoint.Name),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILoggerFactory>(),
            shouldRetry: endpoint.ShouldRetry
        );
    }

    private static string UserAgent { get; } = $"Affiliate.Client/{typeof(HttpPipeline).Assembly.GetName().Version?.ToString(3)}";

    private static VendorContext<TOptions> Context<TOptions>(IServiceProvider provider, AffiliateAccount account)
        where TOptions : AffiliateAccountOptions, new() => provider.GetRequiredKeyedService<VendorContext<TOptions>>(account);

    private static EndpointHandlers CreateHandlers<TOptions>(
        IServiceProvider provider,
        AffiliateAccount account,
        VendorEndpoint<TOptions> endpoint
    )
        where TOptions : AffiliateAccountOptions, new()
    {
        var context = Context<TOptions>(provider, account);
        var (time, log) = (provider.GetRequiredService<TimeProvider>(), provider.GetService<ILoggerFactory>());
        var errors = new ErrorResponseReader(
            account,
            endpoint.ErrorReader,
            context.Redactor,
            time,
            (response, operation) => RetryRules.Allow(response, operation, endpoint.ShouldRetry, time.GetUtcNow())
        );
        return new EndpointHandlers
        {
            Account = account,
            Address = provider.GetRequiredKeyedService<EndpointAddress>(HttpClientName.For(account, endpoint.Name)).Value,
            Lifetime = provider.GetRequiredKeyedService<ClientLifetime>(account),
            App = CreateApp(provider, account),
            Logger = (log ?? NullLoggerFactory.Instance).CreateLogger(AffiliateDiagnostics.LoggerCategory),
            CreateOuter = () =>
                [
                    new RefitHandler(),
                    new TelemetryHandler(account, time, log),
                    new ErrorHandler(
                        account,
                        errors,
                        context.Redactor,
                        () => context.Options.AllowOutputAroundJson,
                        log?.CreateLogger(AffiliateDiagnostics.LoggerCategory)
                    ),
                    new ResilienceHandler(provider.GetRequiredKeyedService<AccountResilience>(HttpClientName.For(account, endpoint.Name))),
                ],
            Rewrite = endpoint.Rewrite is { } rewrite ? address => rewrite(context.Options, address) : null,
            CreateAuthentication = () => endpoint.Authentication?.Invoke(context),
        };
    }

    /// <exception cref="InvalidOperationException">The app configured an account that does not exist.</exception>
    private static AffiliateHttpBuilder CreateApp(IServiceProvider provider, AffiliateAccount account)
    {
        var app = new AffiliateHttpBuilder();
        var known = provider.GetRequiredService<AccountRegistry>().Accounts;
        foreach (var customization in provider.GetServices<HttpCustomization>())
        {
            if (customization.Account is { } meant && !known.Contains(meant))
                throw new InvalidOperationException(
                    $"{nameof(AffiliateClientsBuilder.ConfigureHttp)} names the account {meant}, which was not added. Added: "
                        + $"{string.Join(", ", known)}."
                );
            if (customization.Account is null || customization.Account == account)
                customization.Configure(app);
        }

        return app;
    }
}
