using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.DependencyInjection;
using Affiliate.Client.Tests.Resilience;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Tests.Sockets;

/// <summary>The process has one default proxy, so nothing else runs meanwhile.</summary>
[Collection(VirtualTime.Collection)]
public sealed class ProxyTests
{
    private static readonly Uri Vendor = new("https://vendor.test/");

    [Theory]
    [InlineData("the environment's")]
    [InlineData("the app's")]
    [InlineData("the app's own transport")]
    public async Task A_vendor_is_reached_through_the_proxy(string whose)
    {
        await using var proxy = new SocketServer(static _ => SocketReply.Json(502));
        using var former = new DefaultProxy(whose == "the environment's" ? proxy.Address : null);
        await using var app = BuildApp(whose, proxy.Address, Vendor);

        var failure = await Should.ThrowAsync<TransportException>(SocketApp.GetAsync(app));

        failure.IsUnsent.ShouldBeTrue();
        proxy.Requests.ShouldNotBeEmpty();
        proxy.Requests.ShouldAllBe(static request => request.Head.StartsWith("CONNECT vendor.test:443 "));
        proxy.Requests.ShouldAllBe(static request => !request.Head.Contains(SocketApp.Secret));
    }

    [Fact]
    public async Task Through_a_tunnel_too_an_attempt_is_sent_once()
    {
        using var certificate = TestCertificate.Create("vendor.test");
        var asked = 0;
        await using var proxy = new SocketServer(
            _ => Interlocked.Increment(ref asked) <= 2 ? SocketReply.Json() : SocketReply.Close,
            certificate
        );
        await using var app = SocketApp.Build(
            Vendor,
            clients: clients =>
                clients.ConfigureHttp(http =>
                    http.UseProxy(new WebProxy(proxy.Address))
                        .ConfigureTransport(sockets =>
                            sockets.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => certificate.Equals(shown)
                        )
                )
        );

        (await SocketApp.GetAsync(app)).ShouldBe("{}");
        (await SocketApp.PostAsync(app)).ShouldBe("{}");
        (await Should.ThrowAsync<TransportException>(SocketApp.PostAsync(app))).IsUnsent.ShouldBeFalse();

        asked.ShouldBe(3);
    }

    [Theory]
    [InlineData("the environment's")]
    [InlineData("the app's")]
    [InlineData("the app's own transport")]
    public async Task This_machine_is_reached_without_one(string whose)
    {
        await using var proxy = new SocketServer(static _ => SocketReply.Json(502));
        await using var server = new SocketServer(static _ => SocketReply.Json());
        using var former = new DefaultProxy(whose == "the environment's" ? proxy.Address : null);
        foreach (var host in new[] { "127.0.0.1", "localhost" })
        {
            await using var app = BuildApp(whose, proxy.Address, new UriBuilder(server.Address) { Host = host }.Uri);
            (await SocketApp.GetAsync(app)).ShouldBe("{}");
        }

        proxy.Requests.ShouldBeEmpty();
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_address_that_is_changed_at_run_time_is_for_the_next_client()
    {
        await using var server = new SocketServer(static _ => SocketReply.Json());
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?> { ["TestVendor:Key"] = "k1", ["TestVendor:BaseAddress"] = $"{server.Address}" }
            )
            .Build();
        await using var app = new ServiceCollection().AddAffiliateClients(settings, TestVendor.Registration).BuildServiceProvider();
        await SocketApp.GetAsync(app);

        settings["TestVendor:BaseAddress"] = "https://elsewhere.test/";
        settings["TestVendor:Key"] = "k2";
        settings.Reload();

        (await SocketApp.GetAsync(app)).ShouldBe("{}");
        server.Requests.Select(static request => request.Target).ShouldBe(["/things/1?key=k1", "/things/1?key=k2"]);
    }

    private static ServiceProvider BuildApp(string whose, Uri proxy, Uri address) =>
        SocketApp.Build(
            address,
            clients: clients =>
            {
                if (whose == "the app's")
                    clients.ConfigureHttp(http => http.UseProxy(new WebProxy(proxy)));
            },
            services: services =>
            {
                if (whose == "the app's own transport")
                    services.ConfigureHttpClientDefaults(http =>
                        http.UseSocketsHttpHandler((sockets, _) => sockets.Proxy = new WebProxy(proxy))
                    );
            }
        );

    private sealed class DefaultProxy : IDisposable
    {
        private readonly IWebProxy _former = HttpClient.DefaultProxy;

        public DefaultProxy(Uri? address)
        {
            if (address is not null) HttpClient.DefaultProxy = new WebProxy(address);
        }

        public void Dispose() => HttpClient.DefaultProxy = _former;
    }
}
