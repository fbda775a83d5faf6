using Affiliate.Client.Diagnostics;
using Affiliate.Client.Http;
using Affiliate.Client.Http.Refit;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client;

/// <summary>Registers the HTTP client of one channel and what its handlers are made of: requests of Refit, telemetry, errors, resilience, the app's, authentication, sockets.</summary>
internal static class HttpChain
{
    public static void Add<TOptions>(IServiceCollection services, AffiliateAccount account, VendorChannel<TOptions> channel, RateLimits vendorLimits)
        where TOptions : AffiliateAccountOptions, new()
    {
        var name = HttpClientName.Of(account, channel.Name);
        services.AddKeyedSingleton(name, (provider, _) =>
        {
            var options = Connection<TOptions>(provider, account).Options;
            var limiters = provider.GetRequiredService<IRateLimiterProvider>();
            return new AccountResilience(
                account, options.Resilience, channel.OwnRateLimits ?? vendorLimits, options.MaxResponseBytes,
                channel.OwnRateLimits is null ? limiters : new ChannelLimiters(limiters, channel.Name),
                provider.GetRequiredService<TimeProvider>(), provider.GetService<ILoggerFactory>(), mayRepeat: channel.MayRepeat);
        });
        services.AddKeyedSingleton(name, (provider, _) => CreateHandlers(provider, account, channel));
        var client = services.AddHttpClient(name);
        client.RemoveAllLoggers();
        client.SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        client.ConfigureHttpClient((provider, http) =>
        {
            http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
            // A cache in between that obeys asks the vendor again: a stale page is a page with rows missing.
            http.DefaultRequestHeaders.CacheControl = new() { NoCache = true };
            http.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
            foreach (var (header, value) in channel.Headers?.Invoke(Connection<TOptions>(provider, account).Options) ?? []) http.DefaultRequestHeaders.Add(header, value);
        });
    }

    private static string UserAgent { get; } = $"Affiliate.Client/{typeof(HttpChain).Assembly.GetName().Version?.ToString(3)}";

    private static VendorConnection<TOptions> Connection<TOptions>(IServiceProvider provider, AffiliateAccount account)
        where TOptions : AffiliateAccountOptions, new() => provider.GetRequiredKeyedService<VendorConnection<TOptions>>(account);

    private static ChannelHandlers CreateHandlers<TOptions>(IServiceProvider provider, AffiliateAccount account, VendorChannel<TOptions> channel)
        where TOptions : AffiliateAccountOptions, new()
    {
        var connection = Connection<TOptions>(provider, account);
        var (time, log) = (provider.GetRequiredService<TimeProvider>(), provider.GetService<ILoggerFactory>());
        return new ChannelHandlers
        {
            Account = account,
            Address = AddressRules.WithTrailingSlash(channel.BaseAddress(connection.Options)),
            Lifetime = provider.GetRequiredKeyedService<ClientLifetime>(account),
            App = CreateApp(provider, account),
            Logger = (log ?? NullLoggerFactory.Instance).CreateLogger(AffiliateDiagnostics.LoggerCategory),
            CreateOuter = () =>
            [
                new RefitHandler(),
                new TelemetryHandler(account, time, log),
                new ErrorHandler(account, channel.ErrorReader, connection.Redactor, time, channel.MayRepeat, log?.CreateLogger(AffiliateDiagnostics.LoggerCategory)),
                new ResilienceHandler(provider.GetRequiredKeyedService<AccountResilience>(HttpClientName.Of(account, channel.Name))),
            ],
            CreateAuthentication = () => channel.Authentication?.Invoke(connection),
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
                throw new InvalidOperationException($"{nameof(AffiliateClientsBuilder.ConfigureHttp)} names the account {meant}, which was not added. Added: {string.Join(", ", known)}.");
            if (customization.Account is null || customization.Account == account) customization.Configure(app);
        }

        return app;
    }
}
