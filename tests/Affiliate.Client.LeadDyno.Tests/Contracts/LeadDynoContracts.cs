using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.LeadDyno.Tests.Contracts;

/// <summary>A WireMock server with the vendor's mapping files, and a client of it: one for all tests of a class.</summary>
public sealed class LeadDynoContracts : IDisposable
{
    internal ContractServer Server { get; } = new("leaddyno");

    internal LeadDynoClient Client => field ??= LeadDynoClient.Create(new()
    {
        ApiKey = LeadDynoTest.Key,
        BaseAddress = new(Server.Address, "v1/"),
        Resilience = { Retry = { MaxRetries = 0 } },
    });

    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
    }
}
