using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>A client of a scripted server, without retries: for scripts of several responses, resets and raw targets.</summary>
internal sealed class Shop : IAsyncDisposable
{
    public const string Key = "canary-public-key-0123456789abcdef";
    public const string Token = "canary-token-0123456789abcdef01234";

    private Shop(ScriptedWireMock server, AffiliateWPClient client) => (Server, Client) = (server, client);

    public ScriptedWireMock Server { get; }

    public AffiliateWPClient Client { get; }

    public IAffiliateWPApi Api => Client.Api;

    public static async Task<Shop> OpenAsync(Action<AffiliateWPOptions>? configure = null)
    {
        var server = await ScriptedWireMock.StartAsync();
        var options = Options(server.Address);
        configure?.Invoke(options);
        return new(server, AffiliateWPClient.Create(options));
    }

    public static AffiliateWPOptions Options(Uri address) => new()
    {
        SiteAddress = address,
        PublicKey = Key,
        Token = Token,
        Resilience = { Retry = { MaxRetries = 0 } },
    };

    /// <summary>A shop whose next responses are recorded ones.</summary>
    public static async Task<Shop> OfAsync(params string[] fixtures)
    {
        var shop = await OpenAsync();
        shop.Server.Enqueue([.. fixtures.Select(name => HttpFixture.Load(name).ToResponse())]);
        return shop;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
