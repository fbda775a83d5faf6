using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Aisle.Tests.Contracts;

/// <summary>
/// A WireMock server with the vendor's mapping files in place of both hosts, and a client of it: one for all tests of a class.
/// </summary>
public sealed class AisleContracts : IDisposable
{
    internal ContractServer Server { get; } = new("aisle");

    internal AisleClient Client => field ??= AisleClient.Create(new()
    {
        BrandId = "1234",
        ApiKey = AisleTest.ReadKey,
        SubscribeApiKey = AisleTest.SubscribeKey,
        BaseAddress = Server.Address,
        SubscribeAddress = Server.Address,
        Resilience = { Retry = { MaxRetries = 0 } },
    });

    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
    }
}
