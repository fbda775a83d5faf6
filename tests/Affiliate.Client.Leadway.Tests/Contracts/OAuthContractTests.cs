using System.Text.Json.Nodes;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>The OAuth calls: what the vendor documents, without the account's own token and version.</summary>
public sealed class OAuthContractTests(LeadwayContracts contracts) : IClassFixture<LeadwayContracts>
{
    private const string Agency = "Bearer canary-agency-token";

    private static readonly LeadwayTokenRequest Code = new()
    {
        ClientId = "app",
        ClientSecret = "canary/secret",
        GrantType = LeadwayGrantType.AuthorizationCode,
        Code = "canary code",
        RefreshToken = "canary-refresh",
        RedirectUri = "https://app.example/back",
        UserType = LeadwayUserType.Location,
    };

    private static readonly LeadwayLocationTokenRequest Location = new()
    {
        CompanyId = "l1C08ntBrFjLS0elLIYU",
        LocationId = LeadwayTest.Location,
    };

    private static readonly Dictionary<string, Func<ILeadwayOAuthApi, Task<object>>> Calls = new()
    {
        ["RequestTokenAsync"] = async api => await api.RequestTokenAsync(Code),
        ["RequestTokenV3Async"] = async api => await api.RequestTokenV3Async(Code.ToV3()),
        ["ExchangeLocationTokenAsync"] = async api => await api.ExchangeLocationTokenAsync(Agency, Location),
        ["ExchangeLocationTokenV3Async"] = async api => await api.ExchangeLocationTokenV3Async(Agency, Location),
        ["ListInstalledLocationsAsync"] = async api =>
            await api.ListInstalledLocationsAsync(Agency, "c", "a", 20, 50, "q r", true, "v", false, "p", LeadwayTest.Location),
        ["ListInstalledLocationsV3Async"] = async api =>
            await api.ListInstalledLocationsV3Async(Agency, "c", "a", "t+/=", 50, "q r", true, "v", false, "p", LeadwayTest.Location, true),
    };

    public static TheoryData<string> Methods => [.. Calls.Keys];

    [Fact]
    public void Every_method_is_called_here() =>
        WireMethod.From(typeof(ILeadwayOAuthApi)).Select(method => method.Name).ShouldBe(Calls.Keys, ignoreOrder: true);

    [Theory, MemberData(nameof(Methods))]
    public async Task A_method_sends_what_the_vendor_documents_and_loses_nothing_of_the_response(string method)
    {
        var mapping = ContractMapping.OfMethod("leadway", method);
        var response = await contracts.Server.CallAsync(mapping.Title, () => Calls[method](contracts.Client.OAuth.Api));
        if (response is not LeadwayTokenResponse tokens)
        {
            response.ShouldHoldAllOf(mapping.Response);
            return;
        }

        // Tokens have a reading of their own for two casings, and are never written.
        tokens.Unmapped.ShouldBeNull();
        var known = typeof(LeadwayTokenResponse).GetProperties().Where(property => property.GetValue(tokens) is not null)
            .Select(property => property.Name.ToUpperInvariant());
        var documented = JsonNode
            .Parse(mapping.Response)!
            .AsObject()
            .Select(member => member.Key.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant());
        known.ShouldBe(documented, ignoreOrder: true);
    }
}
