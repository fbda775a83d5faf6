using System.Net;
using System.Security.Cryptography.X509Certificates;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.DependencyInjection;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Tests.Sockets;

/// <summary>
/// Whatever handler of the framework's an app puts below ours, nothing is sent twice, no redirect is followed and no cookie kept.
/// </summary>
public sealed class TransportTests
{
    private const string Error = """{"error":"no"}""";

    public static TheoryData<string> Transports => ["default", "sockets", "client", "wrapped", "own filter"];

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task A_broken_connection_is_not_repeated_below_us(string transport)
    {
        await using var server = new SocketServer(static request =>
            request.Number == 1 && request.Total == 1 ? SocketReply.Json() : SocketReply.Close
        );
        await using var app = Build(server.Address, transport);
        await SocketApp.GetAsync(app);

        await Should.ThrowAsync<TransportException>(SocketApp.GetAsync(app));
        server.Requests.Count.ShouldBe(2);
        await Should.ThrowAsync<TransportException>(SocketApp.PostAsync(app));
        server.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Redirects_cookies_and_challenges_are_not_answered(string transport)
    {
        await using var server = new SocketServer(static request => request.Total == 1
            ? SocketReply.Json(302, Error, "Location: /elsewhere", "Set-Cookie: a=b")
            : SocketReply.Json(401, Error, "WWW-Authenticate: Basic realm=\"x\""));
        await using var app = Build(server.Address, transport);
        await Should.ThrowAsync<AffiliateConfigurationException>(SocketApp.GetAsync(app));
        await Should.ThrowAsync<AffiliateAuthenticationException>(SocketApp.GetAsync(app));
        server.Requests.Select(static request => request.Target.Split('?')[0]).ShouldBe(["/things/1", "/things/1"]);
        server.Requests.ShouldAllBe(static request => !request.Head.Contains("Cookie"));
    }

    [Theory]
    [InlineData("default", false)]
    [InlineData("sockets", false)]
    [InlineData("client", true)]
    public async Task The_bytes_of_a_read_are_as_ever_where_the_connections_are_ours(string transport, bool hasLength)
    {
        await using var server = new SocketServer(static _ => SocketReply.Json());
        await using var app = Build(server.Address, transport);
        await SocketApp.GetAsync(app);
        server.Requests[0].Head.Contains("Content-Length: 0", StringComparison.Ordinal).ShouldBe(hasLength);
    }

    [Fact]
    public void Certificates_and_settings_reach_the_transport()
    {
        using var certificate = TestCertificate.Create("canary");
        var built = new List<SocketsHttpHandler>();
        using var app = SocketApp.Build(
            new Uri("https://vendor.test/"),
            clients: clients =>
                clients
                    .AddAccount(TestVendor.Definition, "other", o => o.Key = "k")
                    .ConfigureHttp(http => http.ClientCertificates.Add(certificate))
                    .ConfigureHttp("TestVendor", "default", http => http.ConfigureTransport(built.Add))
                    .ConfigureHttp(
                        "TestVendor",
                        "other",
                        http => http.ConfigureTransport(_ => throw new InvalidOperationException("not its account"))
                    )
        );
        app.GetRequiredService<TestClient>();
        built.Single().SslOptions.ClientCertificates!.Cast<X509Certificate>().ShouldBe([certificate]);
    }

    [Fact]
    public void An_account_that_does_not_exist_is_refused_by_name()
    {
        using var app = SocketApp.Build(
            new Uri("https://vendor.test/"),
            clients: clients => clients.ConfigureHttp("TestVendor", "shop", _ => { })
        );
        Should
            .Throw<InvalidOperationException>(app.GetRequiredService<TestClient>)
            .Message.ShouldContain("TestVendor/shop, which was not added. Added: TestVendor/default");
    }

    [Fact]
    public async Task An_apps_defaults_for_clients_change_neither_address_nor_timeout_nor_version()
    {
        await using var server = new SocketServer(static _ => SocketReply.Json());
        await using var app = SocketApp.Build(
            server.Address,
            services: services =>
                services.ConfigureHttpClientDefaults(http =>
                    http.ConfigureHttpClient(static client =>
                    {
                        (client.BaseAddress, client.Timeout) = (new Uri("https://elsewhere.test/"), TimeSpan.FromTicks(1));
                        (client.DefaultRequestVersion, client.DefaultVersionPolicy) = (
                            HttpVersion.Version20,
                            HttpVersionPolicy.RequestVersionExact
                        );
                    })
                )
        );
        (await SocketApp.GetAsync(app)).ShouldBe("{}");
        server.Requests.Single().Head.ShouldContain(" HTTP/1.1");
    }

    private static ServiceProvider Build(Uri address, string transport) =>
        SocketApp.Build(
            address,
            services: services =>
                services.ConfigureHttpClientDefaults(http =>
                {
                    var credentials = new NetworkCredential("somebody", "canary-password");
                    if (transport == "sockets")
                        http.ConfigurePrimaryHttpMessageHandler(() =>
                            new SocketsHttpHandler { Credentials = credentials, PreAuthenticate = true }
                        );
                    if (transport == "client")
                        http.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { Credentials = credentials });
                    if (transport == "wrapped")
                        http.ConfigurePrimaryHttpMessageHandler(() => new Wrapper { InnerHandler = new SocketsHttpHandler() });
                    if (transport == "own filter")
                        http.UseSocketsHttpHandler(
                            (sockets, _) => sockets.PlaintextStreamFilter = static (context, _) => new(context.PlaintextStream)
                        );
                })
        );

    private sealed class Wrapper : DelegatingHandler;
}
