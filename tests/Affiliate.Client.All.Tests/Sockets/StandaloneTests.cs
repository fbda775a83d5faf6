using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Aisle;
using Affiliate.Client.All.Tests.Secrets;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared.Diagnostics;
using Affiliate.Client.Tests.Shared.Sockets;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>Clients that were created without a container.</summary>
public sealed class StandaloneTests
{
    private static readonly Dictionary<
        string,
        Func<Uri, string, Action<AffiliateHttpBuilder>?, (IDisposable Client, Func<Task> Call)>
    > Vendors = new()
    {
        ["LeadDynoClient"] = static (server, key, http) =>
        {
            var options = TwoPerMinute(new LeadDynoOptions { BaseAddress = server, ApiKey = key });
            var client = LeadDynoClient.Create(options, configureHttp: http);
            return (client, () => client.Api.GetAffiliateAsync(1, TestContext.Current.CancellationToken));
        },
        ["AffiliateWPClient"] = static (server, key, http) =>
        {
            var client = AffiliateWPClient.Create(
                TwoPerMinute(new AffiliateWPOptions { SiteAddress = server, PublicKey = key, Token = $"{key}-token" }),
                configureHttp: http
            );
            return (client, () => client.Site.GetAsync(TestContext.Current.CancellationToken));
        },
        ["AisleClient"] = static (server, key, http) =>
        {
            var client = AisleClient.Create(
                TwoPerMinute(new AisleOptions { BaseAddress = server, SubscribeAddress = server, BrandId = "1", ApiKey = key }),
                configureHttp: http
            );
            return (client, () => client.Payouts.List().ToListAsync(TestContext.Current.CancellationToken).AsTask());
        },
        ["LeadwayClient"] = static (server, key, http) =>
        {
            var client = LeadwayClient.Create(
                TwoPerMinute(new LeadwayOptions { BaseAddress = server, LocationId = "l", AccessToken = key }),
                configureHttp: http
            );
            return (client, () => client.ToPayoutSource().GetPayouts().ToListAsync(TestContext.Current.CancellationToken).AsTask());
        },
    };

    private static readonly Dictionary<
        string,
        Func<string, HttpMessageHandler, RecordingLoggerFactory, TimeProvider, (IDisposable Client, Func<Task> Call)>
    > Handed = new()
    {
        ["LeadDynoClient"] = static (key, server, log, clock) =>
        {
            var options = new LeadDynoOptions { BaseAddress = new Uri("https://vendor.test/v1"), ApiKey = key };
            var client = LeadDynoClient.Create(TwoPer20Seconds(options), server, log, clock);
            return (client, () => client.Api.GetAffiliateAsync(1, TestContext.Current.CancellationToken));
        },
        ["AffiliateWPClient"] = static (key, server, log, clock) =>
        {
            var options = new AffiliateWPOptions { SiteAddress = Somewhere, PublicKey = key, Token = $"{key}-token" };
            var client = AffiliateWPClient.Create(TwoPer20Seconds(options), server, log, clock);
            return (client, () => client.Payouts.GetAsync(1, TestContext.Current.CancellationToken));
        },
        ["AisleClient"] = static (key, server, log, clock) =>
        {
            var options = new AisleOptions { BaseAddress = Somewhere, SubscribeAddress = Somewhere, BrandId = "1", ApiKey = key };
            var client = AisleClient.Create(TwoPer20Seconds(options), server, log, clock);
            return (client, () => client.Payouts.List().ToListAsync(TestContext.Current.CancellationToken).AsTask());
        },
        ["LeadwayClient"] = static (key, server, log, clock) =>
        {
            var options = new LeadwayOptions { BaseAddress = Somewhere, LocationId = "l", AccessToken = key };
            var client = LeadwayClient.Create(TwoPer20Seconds(options), server, log, clock);
            return (client, () => client.Payouts.List().ToListAsync(TestContext.Current.CancellationToken).AsTask());
        },
    };

    private static Uri Somewhere { get; } = new("https://vendor.test/");

    public static TheoryData<string> Names => [.. Vendors.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Clients_of_one_credential_share_its_limit_and_others_have_their_own(string name)
    {
        await using var server = new SocketServer(static _ => SocketReply.Json(404));
        for (var client = 0; client < 3; client++)
        {
            var (owner, call) = Vendors[name](server.Address, Key(name), null);
            using (owner)
                for (var i = 0; i < 2; i++) (await Record.ExceptionAsync(call)).ShouldBeAssignableTo<AffiliateClientException>();
        }

        server.Requests.Count.ShouldBe(2);
        var (other, callOther) = Vendors[name](server.Address, Key(name) + "-other", null);
        using (other) (await Record.ExceptionAsync(callOther)).ShouldNotBeNull();
        server.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Disposing_closes_the_connections_and_later_calls_name_the_client(string name)
    {
        await using var server = new SocketServer(static _ => SocketReply.Json(404));
        for (var i = 0; i < 20; i++)
        {
            var (client, call) = Vendors[name](server.Address, $"{Key(name)}-{i}", null);
            await Record.ExceptionAsync(call);
            client.Dispose();
            var failure = (await Record.ExceptionAsync(call)).ShouldBeOfType<ObjectDisposedException>();
            failure.ObjectName.ShouldBe(name);
            failure.Message.ShouldContain("/default");
        }

        server.Connections.ShouldBe(20);
        await server.AllClosed().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_apps_handler_is_used(string name)
    {
        await using var server = new SocketServer(static _ => SocketReply.Json(404));
        var seen = new StringBuilder();
        var (client, call) = Vendors[name](server.Address, Key(name), http => http.AddHandler(_ => new Witness(seen)));
        using (client) await Record.ExceptionAsync(call);
        seen.ToString().ShouldStartWith("Method: GET");
        seen.ToString().ShouldNotContain(Key(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_given_handler_logger_and_clock_are_used_and_not_disposed_of(string name)
    {
        var (clock, log, server) = (new VirtualTimeProvider(), new RecordingLoggerFactory(), new HandedIn());
        var (client, call) = Handed[name](Key(name), server, log, clock);
        using (client)
        {
            await Record.ExceptionAsync(call);
            await Record.ExceptionAsync(call);
            var window = TimeSpan.FromSeconds(20); // of two requests, by the given clock
            var end = clock.GetUtcNow() + window;
            var third = call();
            bool IsUnderWay() => clock.GetUtcNow() >= end && server.Hosts.Count < 3 && !third.IsCompleted;
            await Record.ExceptionAsync(() => clock.RunAsync(third, IsUnderWay, window));
            clock.GetUtcNow().ShouldBe(end);
        }

        server.Hosts.ShouldBe(Enumerable.Repeat("vendor.test", 3));
        server.IsDisposed.ShouldBeFalse();
        log.Count(101).ShouldBe(3);
        log.Count(123).ShouldBe(1);
    }

    private static string Key(string name) => $"{Canary.Secret("ApiKey")}-{name}-{TestContext.Current.TestMethod!.MethodName.Length}";

    private static TOptions TwoPer20Seconds<TOptions>(TOptions options) where TOptions : AffiliateAccountOptions
    {
        TwoPerMinute(options).Resilience.RateLimit.Window = TimeSpan.FromSeconds(20);
        return options;
    }

    private static TOptions TwoPerMinute<TOptions>(TOptions options) where TOptions : AffiliateAccountOptions
    {
        options.Resilience.TotalTimeout = TimeSpan.FromSeconds(30);
        options.Resilience.Retry.MaxDelay = TimeSpan.FromSeconds(1);
        (options.Resilience.RateLimit.Permits, options.Resilience.RateLimit.Window) = (2, TimeSpan.FromMinutes(1));
        return options;
    }

    private sealed class Witness(StringBuilder seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Append(request);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class HandedIn : HttpMessageHandler
    {
        public ConcurrentQueue<string> Hosts { get; } = new();

        public bool IsDisposed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Hosts.Enqueue(request.RequestUri!.Host);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("{}") });
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
