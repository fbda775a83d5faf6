using System.Collections.Concurrent;
using Affiliate.Client.Accounts;
using Affiliate.Client.All.Tests.Secrets;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>
/// Every operation of every vendor: an app's handler sees each attempt without the secret, wherever and whenever it was added.
/// </summary>
public sealed class AppHandlerTests
{
    private const int Retries = 1;

    public static TheoryData<string, string> Operations => SentOnceTests.Operations;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task It_sees_each_attempt_and_no_secret(string api, string method)
    {
        var operation = SocketAccounts.Operation(api, method);
        foreach (var place in new[] { "official, first", "official, last", "official, one account", "defaults, first", "client, last" })
        {
            await using var server = await ScriptedWireMock.StartAsync(ScriptedResponse.Json("{}", 502));
            var seen = new ConcurrentQueue<string>();
            await using var services = SocketAccounts.Build(
                server.Address,
                Retries,
                before: services => Before(place, services, seen),
                configure: clients => Official(place, clients, operation, seen),
                after: services => After(place, services, seen)
            );

            (await SocketAccounts.CallAsync(services, operation)).ShouldBeOfType<AffiliateApiException>(place);

            seen.Count.ShouldBe(SentOnceTests.IsRepeated(operation) ? 1 + Retries : 1, place);
            seen.Count.ShouldBe(server.Requests.Count, place);

            // The calls for tokens take their secrets as arguments.
            if (!api.Contains("OAuth", StringComparison.Ordinal)) seen.ShouldAllBe(request => Canary.SecretIn(request) == null, place);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task One_that_sends_again_by_itself_sends_nothing_more(string api, string method)
    {
        var operation = SocketAccounts.Operation(api, method);
        await using var server = await ScriptedWireMock.StartAsync(ScriptedResponse.Json("{}", 502));
        await using var services = SocketAccounts.Build(
            server.Address,
            Retries,
            configure: static clients => clients.ConfigureHttp(static http => http.AddHandler(static _ => new Stubborn()))
        );

        (await SocketAccounts.CallAsync(services, operation)).ShouldBeOfType<TransportException>().IsUnsent.ShouldBeFalse();

        server.Requests.Count.ShouldBe(SentOnceTests.IsRepeated(operation) ? 1 + Retries : 1);
    }

    private static void Before(string place, IServiceCollection services, ConcurrentQueue<string> seen)
    {
        if (place == "official, first")
            services.AddAffiliateClients(clients => clients.ConfigureHttp(http => http.AddHandler(_ => new Witness(seen))));
        if (place == "defaults, first")
            services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new Witness(seen)));
    }

    private static void Official(string place, AffiliateClientsBuilder clients, WireMethod operation, ConcurrentQueue<string> seen)
    {
        var vendor = CanaryAccount.Interfaces[operation.Method.DeclaringType!].Account.Split(' ')[0];
        if (place == "official, last")
            clients.ConfigureHttp(http => http.AddHandler(_ => new Witness(seen)));
        if (place == "official, one account")
            clients.ConfigureHttp(vendor, AffiliateAccount.DefaultName, http => http.AddHandler(_ => new Witness(seen)));
    }

    private static void After(string place, IServiceCollection services, ConcurrentQueue<string> seen)
    {
        if (place != "client, last")
            return;
        foreach (var client in SocketAccounts.Clients(services))
            services.AddHttpClient(client).AddHttpMessageHandler(() => new Witness(seen));
    }

    private sealed class Witness(ConcurrentQueue<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Enqueue(request.ToString());
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Stubborn : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            for (var attempt = 1; ; attempt++)
            {
                var response = await base.SendAsync(request, cancellationToken);
                if (response.IsSuccessStatusCode || attempt == 3) return response;
                response.Dispose();
            }
        }
    }
}
