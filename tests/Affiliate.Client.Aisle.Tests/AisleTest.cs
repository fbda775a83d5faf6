using Affiliate.Client.Paging;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>A test with both of Aisle's hosts and a client of its own.</summary>
public abstract class AisleTest : IAsyncLifetime
{
    internal const string ReadKey = "canary-aisle-read-key";
    internal const string SubscribeKey = "canary-aisle-subscribe-key";

    private protected ScriptedWireMock Brands { get; private set; } = null!;

    private protected ScriptedWireMock Console { get; private set; } = null!;

    private protected AisleClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Brands = await ScriptedWireMock.StartAsync();
        Console = await ScriptedWireMock.StartAsync();
        Client = AisleClient.Create(Options());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Brands.DisposeAsync();
        await Console.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The response of a method's mapping file.</summary>
    private protected static string Respond(string method) => ContractMapping.OfMethod("aisle", method).Response;

    private protected static string Sample(string name) => TestFiles.Fixture("aisle", name);

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected AisleOptions Options(Action<AisleOptions>? change = null)
    {
        var options = new AisleOptions
        {
            BrandId = "1234",
            ApiKey = ReadKey,
            SubscribeApiKey = SubscribeKey,
            BaseAddress = Brands.Address,
            SubscribeAddress = Console.Address,
        };
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
