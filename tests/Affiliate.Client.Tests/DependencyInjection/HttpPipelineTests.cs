using System.Net;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Tests.DependencyInjection;

public sealed class HttpPipelineTests
{
    private const string Secret = "canary-key-5f2c";

    private static ServiceProvider Build(StubServer server, Action<TestOptions>? configure = null)
    {
        var services = new ServiceCollection().AddAffiliateClients(clients =>
            clients.AddAccount(
                TestVendor.Definition,
                "default",
                o =>
                {
                    o.Key = Secret;
                    o.Resilience.Retry.MaxRetries = 0;
                    configure?.Invoke(o);
                }
            )
        );
        services
            .AddHttpClient(HttpClientName.For(new AffiliateAccount("TestVendor", "default")))
            .ConfigurePrimaryHttpMessageHandler(() => server);
        return services.BuildServiceProvider();
    }

    private static Task<string> Get(ServiceProvider services, string path = "things/1?a=b") =>
        services.GetRequiredService<TestClient>().GetAsync(path, TestContext.Current.CancellationToken);

    [Fact]
    public async Task The_secret_is_added_last_and_taken_away_again()
    {
        HttpRequestMessage? seen = null;
        using var server = new StubServer(request => { seen = request; return StubServer.Json("{}"); });
        using var services = Build(server);
        (await Get(services)).ShouldBe("{}");
        server.Addresses.ShouldBe([$"https://vendor.test/api/v1/things/1?a=b&key={Secret}"]);
        server.Headers[0].ShouldContain("X-Fixed: 1");
        server.Headers[0].ShouldContain("Accept: application/json");
        seen!.RequestUri!.AbsoluteUri.ShouldBe("https://vendor.test/api/v1/things/1?a=b");
    }

    [Theory]
    [InlineData(401, typeof(AffiliateAuthenticationException))]
    [InlineData(403, typeof(AffiliateAuthenticationException))]
    [InlineData(404, typeof(NotFoundException))]
    [InlineData(400, typeof(AffiliateValidationException))]
    [InlineData(422, typeof(AffiliateValidationException))]
    [InlineData(409, typeof(ConflictException))]
    [InlineData(429, typeof(RateLimitedException))]
    [InlineData(302, typeof(AffiliateConfigurationException))]
    [InlineData(500, typeof(AffiliateApiException))]
    public async Task An_error_status_becomes_a_typed_exception_without_the_secret(int status, Type type)
    {
        using var server = new StubServer(_ => StubServer.Json($$"""{"error":["bad key {{Secret}}"]}""", (HttpStatusCode)status));
        using var services = Build(server);
        var failure = await Should.ThrowAsync<AffiliateApiException>(Get(services));
        failure.ShouldBeOfType(type);
        failure.Account.ToString().ShouldBe("TestVendor/default");
        failure.Operation.ShouldBe("GetThing");
        ((int?)failure.StatusCode).ShouldBe(status);
        failure.Message.ShouldContain("bad key ***");
        failure.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_message_that_the_vendor_cut_within_the_secret_is_not_shown()
    {
        var cut = Secret[..^2];
        using var server = new StubServer(_ => StubServer.Json($$"""{"error":["wrong key {{cut}}…","try again"]}""", HttpStatusCode.BadRequest));
        using var services = Build(server);
        var failure = await Should.ThrowAsync<AffiliateApiException>(Get(services));
        failure.Messages.ShouldBe(["(not shown, since it repeats a part of the request)", "try again"]);
        failure.ToString().ShouldNotContain(cut);
    }

    [Theory]
    [InlineData("<html>no</html>", "text/html")]
    [InlineData("", "application/json")]
    [InlineData("{\"error\":", "application/json")]
    public async Task An_error_body_that_is_no_json_still_is_a_typed_exception(string body, string type)
    {
        using var server = new StubServer(_ => new HttpResponseMessage(HttpStatusCode.BadGateway)
        {
            Content = new StringContent(body, System.Text.Encoding.UTF8, type),
        });
        using var services = Build(server);
        (await Should.ThrowAsync<AffiliateApiException>(Get(services))).StatusCode.ShouldBe(HttpStatusCode.BadGateway);
    }

    [Fact]
    public async Task A_page_of_html_with_status_200_is_a_protocol_error_with_a_redacted_excerpt()
    {
        using var server = new StubServer(_ => new HttpResponseMessage
        {
            Content = new StringContent($"<html>{Secret}</html>", System.Text.Encoding.UTF8, "text/html"),
        });
        using var services = Build(server);
        var failure = await Should.ThrowAsync<ProtocolException>(Get(services));
        failure.Excerpt.ShouldBe("<html>***</html>");
    }

    [Theory]
    [InlineData(280)]
    [InlineData(290)]
    [InlineData(295)]
    public async Task An_excerpt_that_ends_within_a_secret_shows_no_half_of_it(int before)
    {
        var page = new string('x', before) + Secret + "</html>";
        using var server = new StubServer(_ => new HttpResponseMessage
        {
            Content = new StringContent(page, System.Text.Encoding.UTF8, "text/html"),
        });
        using var services = Build(server);
        var excerpt = (await Should.ThrowAsync<ProtocolException>(Get(services))).Excerpt.ShouldNotBeNull();
        excerpt.ShouldStartWith(new string('x', before) + "***");
        excerpt.Length.ShouldBeLessThanOrEqualTo(300);
    }

    [Fact]
    public async Task A_broken_connection_is_a_transport_error_without_the_secret()
    {
        using var server = new StubServer(request =>
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"refused {request.RequestUri}")
        );
        using var services = Build(server);
        var failure = await Should.ThrowAsync<TransportException>(Get(services));
        failure.Message.ShouldContain("ConnectionError");
        failure.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_broken_connection_names_the_host_and_the_causes_but_nothing_of_the_request()
    {
        using var server = new StubServer(request =>
            throw new HttpRequestException(
                HttpRequestError.ConnectionError,
                $"refused {request.RequestUri}",
                new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused)
            )
        );
        using var services = Build(server);
        var failure = await Should.ThrowAsync<TransportException>(Get(services, "things/1?email=bo@example.test"));
        failure.Message.ShouldContain("vendor.test");
        failure.ToString().ShouldContain("SocketException (ConnectionRefused)");
        failure.ToString().ShouldNotContain("example.test");
        failure.ToString().ShouldNotContain("things/1");
    }

    [Theory]
    [InlineData("https://elsewhere.test/x", "another host")]
    [InlineData("http://vendor.test/x", "another host")]
    public async Task The_secret_never_goes_to_another_host(string address, string message)
    {
        using var server = new StubServer(_ => StubServer.Json("{}"));
        using var services = Build(server);
        (await Should.ThrowAsync<InvalidOperationException>(Get(services, address))).Message.ShouldContain(message);
        server.Addresses.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_secret_never_goes_by_plain_http()
    {
        using var server = new StubServer(_ => StubServer.Json("{}"));
        using var services = Build(server, o => o.BaseAddress = new Uri("http://vendor.test/"));
        (await Should.ThrowAsync<InvalidOperationException>(Get(services))).Message.ShouldContain("https only");
        server.Addresses.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_needs_no_open_type_of_the_container()
    {
        // Native code has to build each open type that the container closes, and that took longer than the request itself.
        using var server = new StubServer(_ => StubServer.Json("{}"));
        var services = new ServiceCollection().AddAffiliateClients(clients =>
            clients.AddAccount(TestVendor.Definition, "default", o => o.Key = Secret)
        );
        services
            .AddHttpClient(HttpClientName.For(new AffiliateAccount("TestVendor", "default")))
            .ConfigurePrimaryHttpMessageHandler(() => server);
        foreach (var open in services.Where(service => service.ServiceType.IsGenericTypeDefinition).ToList())
            services.Remove(open);
        await using var container = services.BuildServiceProvider();
        (await Get(container)).ShouldBe("{}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_log_levels_of_the_app_hold_whoever_is_registered_first(bool logsFirst)
    {
        var services = new ServiceCollection();
        if (logsFirst) Logs();
        services.AddAffiliateClients(clients => clients.AddAccount(TestVendor.Definition, "default", o => o.Key = Secret));
        if (!logsFirst) Logs();
        services.AddSingleton<ILoggerProvider, EveryLevel>();
        using var container = services.BuildServiceProvider();
        var logger = container.GetRequiredService<ILoggerFactory>().CreateLogger("app");
        logger.IsEnabled(LogLevel.Warning).ShouldBeFalse();
        logger.IsEnabled(LogLevel.Error).ShouldBeTrue();

        void Logs() => services.AddLogging(logs => logs.SetMinimumLevel(LogLevel.Error));
    }

    private sealed class EveryLevel : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        { }

        public void Dispose()
        {
        }
    }
}
