using Affiliate.Client.Paging;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Leadway.Tests;

/// <summary>A test with a scripted server and a client of one location: for scripts of several responses, resets and raw targets.</summary>
public abstract class LeadwayTest : IAsyncLifetime
{
    internal const string Location = "ve9EPM428h8vShlRW1KT";
    internal const string AccessToken = "canary-pit-token";

    private protected static PagingOptions OneAtATime { get; } = new() { PrefetchPages = 0, MaxConcurrentPages = 1 };

    private protected ScriptedWireMock Server { get; private set; } = null!;

    private protected LeadwayClient Client { get; private set; } = null!;

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Server = await ScriptedWireMock.StartAsync();
        Client = LeadwayClient.Create(Options());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected static string Sample(string name) => TestFiles.Fixture("leadway", name + ".json");

    private protected LeadwayOptions Options(Action<LeadwayOptions>? change = null)
    {
        var options = new LeadwayOptions { LocationId = Location, AccessToken = AccessToken, BaseAddress = Server.Address };
        options.Resilience.RateLimit.UseVendorDefaults = false; // hundreds of calls on the real clock
        change?.Invoke(options);
        return options;
    }

    private protected static async Task<List<T>> ReadAsync<T>(AsyncPageable<T> pageable)
    {
        var rows = new List<T>();
        await foreach (var row in pageable.WithCancellation(Token)) rows.Add(row);
        return rows;
    }
}
