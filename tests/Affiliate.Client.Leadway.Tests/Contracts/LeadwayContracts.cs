using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>A WireMock server with the vendor's mapping files, and a client of it: one for all tests of a class.</summary>
public sealed class LeadwayContracts : IDisposable
{
    internal ContractServer Server { get; } = new("leadway");

    internal LeadwayClient Client => field ??= LeadwayClient.Create(new()
    {
        LocationId = LeadwayTest.Location,
        AccessToken = LeadwayTest.AccessToken,
        BaseAddress = Server.Address,
        Resilience = { Retry = { MaxRetries = 0 } },
    });

    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
    }
}
