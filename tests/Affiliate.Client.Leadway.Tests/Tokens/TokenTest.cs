using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared.WireMock;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Leadway.Tests.Tokens;

/// <summary>A test with a vendor that rotates tokens, a clock that stands still, and as many programs as it likes.</summary>
public abstract class TokenTest : IAsyncLifetime
{
    private readonly List<ServiceProvider> _programs = [];

    private protected ScriptedWireMock Server { get; private set; } = null!;

    private protected TokenServer Vendor { get; } = new();

    private protected VirtualTimeProvider Clock { get; } = new();

    private protected LeadwayMemoryTokenStore Store { get; } = new();

    private protected static LeadwayTokenKey Key { get; } = new("app", LeadwayTest.Location);

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected int TokenCalls => Server.Requests.Count(request => request.Path == "/oauth/token");

    public async ValueTask InitializeAsync()
    {
        Server = await ScriptedWireMock.StartAsync();
        Server.Respond = Vendor.Respond;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var program in _programs) await program.DisposeAsync();
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client in a container of its own: another program, if it shares nothing but the store.</summary>
    private protected LeadwayClient Start(ILeadwayTokenStore? store = null, Action<LeadwayOptions>? change = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(store ?? Store);
        services.AddAffiliateClients(clients => clients.AddLeadway(options =>
        {
            options.LocationId = LeadwayTest.Location;
            options.BaseAddress = Server.Address;
            options.ClientId = "app";
            options.ClientSecret = "canary-client-secret";
            options.RefreshToken = "canary-refresh-0";
            change?.Invoke(options);
        }));
        var program = services.BuildServiceProvider();
        _programs.Add(program);
        return program.GetRequiredService<LeadwayClient>();
    }

    private protected static Task<LeadwayAffiliate> CallAsync(LeadwayClient client) => client.Affiliates.GetAsync("a1", Token);

    private protected async Task<LeadwayRefreshState> StoredStateAsync() => (await Store.ReadAsync(Key, Token))!.State;
}
