using Affiliate.Client.Diagnostics;
using System.Net;
using Affiliate.Client.Http;
using Affiliate.Client.Http.Refit;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client;

/// <summary>Builds the handlers of one channel, outermost first: requests of Refit, telemetry, errors, resilience, authentication, sockets.</summary>
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
        var client = services.AddHttpClient(name);
        client.RemoveAllLoggers();
        client.SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        client.ConfigureHttpClient((provider, http) =>
        {
            var options = Connection<TOptions>(provider, account).Options;
            http.BaseAddress = AddressRules.WithTrailingSlash(channel.BaseAddress(options));
            http.Timeout = Timeout.InfiniteTimeSpan;
            http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
            http.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
            foreach (var (header, value) in channel.Headers?.Invoke(options) ?? []) http.DefaultRequestHeaders.Add(header, value);
        });
        client.ConfigurePrimaryHttpMessageHandler(CreateSocketsHandler);
        client.AddHttpMessageHandler(static () => new RefitHandler());
        client.AddHttpMessageHandler(provider => new TelemetryHandler(
            account, provider.GetRequiredService<TimeProvider>(), provider.GetService<ILoggerFactory>()));
        client.AddHttpMessageHandler(provider => new ErrorHandler(
            account, channel.ErrorReader, provider.GetRequiredKeyedService<SecretRedactor>(account), provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILoggerFactory>()?.CreateLogger(AffiliateDiagnostics.LoggerCategory)));
        client.AddHttpMessageHandler(provider => new ResilienceHandler(provider.GetRequiredKeyedService<AccountResilience>(name)));
        if (channel.Authentication is { } authentication)
            client.AddHttpMessageHandler(provider => authentication(Connection<TOptions>(provider, account)));
    }

    private static string UserAgent { get; } = $"Affiliate.Client/{typeof(HttpChain).Assembly.GetName().Version?.ToString(3)}";

    private static VendorConnection<TOptions> Connection<TOptions>(IServiceProvider provider, AffiliateAccount account)
        where TOptions : AffiliateAccountOptions, new() => provider.GetRequiredKeyedService<VendorConnection<TOptions>>(account);

    // Redirects would carry the secret to another address; cookies would tie accounts together.
    private static SocketsHttpHandler CreateSocketsHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(15),
        MaxResponseHeadersLength = 64,
    };
}
