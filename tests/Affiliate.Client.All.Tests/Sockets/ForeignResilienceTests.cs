using Affiliate.Client.All.Tests.Secrets;
using Affiliate.Client.Errors;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>
/// Every operation of every vendor, in an app whose defaults repeat, hedge and time out every request: what arrives is what this library
/// decided.
/// </summary>
[Collection(CanaryCollection.Name)]
public sealed class ForeignResilienceTests
{
    private const int Retries = 1;

    public static TheoryData<string, string> Operations => SentOnceTests.Operations;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_apps_resilience_around_or_within_ours_sends_nothing(string api, string method)
    {
        var operation = SocketAccounts.Operation(api, method);
        foreach (var (name, before, after) in Apps)
        {
            await using var server = await ScriptedWireMock.StartAsync(ScriptedResponse.Json("{}", 502));
            var limiters = new CountedLimiters();
            using var shown = new Shown();
            await using var services = SocketAccounts.Build(
                server.Address,
                Retries,
                before: services =>
                {
                    services.AddSingleton<IRateLimiterProvider>(limiters).AddSingleton<ILoggerFactory>(shown);
                    before(services);
                },
                after: after);

            (await SocketAccounts.CallAsync(services, operation)).ShouldBeOfType<AffiliateApiException>(name);

            server.Requests.Count.ShouldBe(SentOnceTests.IsRepeated(operation) ? 1 + Retries : 1, name);
            limiters.Given.ShouldBe(server.Requests.Count, name);
            shown.Text.ShouldContain("were removed from the HTTP client", Case.Sensitive, name);
            shown.Text.ShouldContain("Microsoft.Extensions.Http.Resilience", Case.Sensitive, name);
        }
    }

    private static IEnumerable<(string Name, Action<IServiceCollection> Before, Action<IServiceCollection> After)> Apps
    {
        get
        {
            Action<IServiceCollection> defaults = static services =>
                services.ConfigureHttpClientDefaults(static http => http.AddStandardResilienceHandler());
            Action<IServiceCollection> hedging = static services =>
                services.ConfigureHttpClientDefaults(static http => http.AddStandardHedgingHandler());
            yield return ("defaults before", defaults, Nothing);
            yield return ("defaults after", Nothing, defaults);
            yield return ("hedging", hedging, Nothing);
            yield return ("on each client", Nothing, AddToEachClient);
        }
    }

    private static void Nothing(IServiceCollection services)
    {
    }

    private static void AddToEachClient(IServiceCollection services)
    {
        foreach (var client in SocketAccounts.Clients(services)) services.AddHttpClient(client).AddStandardResilienceHandler();
    }
}
