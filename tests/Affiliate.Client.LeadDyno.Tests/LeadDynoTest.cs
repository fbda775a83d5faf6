using Affiliate.Client.Paging;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.LeadDyno.Tests;

/// <summary>A test with a server and a client of its own. What is not scripted is answered with an empty list.</summary>
public abstract class LeadDynoTest : IAsyncLifetime
{
    internal const string Key = "canary-leaddyno-key";

    internal static PagingOptions OneAtATime { get; } = new() { PrefetchPages = 0 };

    private protected ScriptedWireMock Server { get; private set; } = null!;

    private protected LeadDynoClient Client { get; private set; } = null!;

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Server = await ScriptedWireMock.StartAsync();
        Server.Respond = _ => ScriptedResponse.Json("[]");
        Client = LeadDynoClient.Create(Options());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The response of a method's mapping file.</summary>
    internal static string Respond(string method) => ContractMapping.OfMethod("leaddyno", method).Response;

    internal static string Sample(string name) => TestFiles.Fixture("leaddyno", name + ".json");

    private protected LeadDynoOptions Options(Action<LeadDynoOptions>? change = null)
    {
        var options = new LeadDynoOptions { ApiKey = Key, BaseAddress = new Uri(Server.Address, "v1/") };
        // Hundreds of documents per test would wait for the vendor's 200 calls per minute.
        options.Resilience.RateLimit.UseVendorDefaults = false;
        change?.Invoke(options);
        return options;
    }

    internal static async Task<List<T>> ReadAsync<T>(AsyncPageable<T> pageable, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        await foreach (var row in pageable.WithCancellation(cancellationToken)) rows.Add(row);
        return rows;
    }
}
