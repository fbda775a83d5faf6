using System.Text;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Aisle;
using Affiliate.Client.All.Tests.Secrets;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
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
            var client = LeadDynoClient.Create(TwoPerMinute(new LeadDynoOptions { BaseAddress = server, ApiKey = key }), http);
            return (client, () => client.Api.GetAffiliateAsync(1, TestContext.Current.CancellationToken));
        },
        ["AffiliateWPClient"] = static (server, key, http) =>
        {
            var client = AffiliateWPClient.Create(
                TwoPerMinute(new AffiliateWPOptions { SiteAddress = server, PublicKey = key, Token = $"{key}-token" }),
                http
            );
            return (client, () => client.Site.GetAsync(TestContext.Current.CancellationToken));
        },
        ["AisleClient"] = static (server, key, http) =>
        {
            var client = AisleClient.Create(
                TwoPerMinute(new AisleOptions { BaseAddress = server, SubscribeAddress = server, BrandId = "1", ApiKey = key }),
                http
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

    private static string Key(string name) => $"{Canary.Secret("ApiKey")}-{name}-{TestContext.Current.TestMethod!.MethodName.Length}";

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
}
