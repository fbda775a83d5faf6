using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.AffiliateWP.Tests.Contracts;

/// <summary>A WireMock server with the vendor's mapping files, and a client of it: one for all tests of a class.</summary>
public sealed class AffiliateWPContracts : IDisposable
{
    internal ContractServer Server { get; } = new("affiliatewp");

    internal AffiliateWPClient Client => field ??= AffiliateWPClient.Create(Shop.Options(Server.Address));

    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
    }
}
