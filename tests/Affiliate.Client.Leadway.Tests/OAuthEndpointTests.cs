using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests;

/// <summary>Every OAuth call: the bytes that the server receives, and that the samples are read in full.</summary>
public sealed class OAuthEndpointTests : LeadwayTest
{
    private const string Agency = "Bearer canary-agency-token";

    private static readonly LeadwayTokenRequest Code = new()
    {
        ClientId = "app",
        ClientSecret = "canary/secret",
        GrantType = LeadwayGrantType.AuthorizationCode,
        Code = "canary code",
        RedirectUri = "https://app.example/back",
        UserType = LeadwayUserType.Location,
    };

    private static readonly IReadOnlyList<OAuthCall> Calls =
    [
        new(nameof(ILeadwayOAuthApi.RequestTokenAsync), "POST", "/oauth/token", null, null, "token-classic",
            "client_id=app&client_secret=canary%2Fsecret&grant_type=authorization_code&code=canary+code&redirect_uri=https%3A%2F%2Fapp.example%2Fback&user_type=Location",
            async api => await api.RequestTokenAsync(Code, Token)),
        new(nameof(ILeadwayOAuthApi.RequestTokenV3Async), "POST", "/oauth/token", "v3", null, "token-v3",
            "clientId=app&clientSecret=canary%2Fsecret&grantType=authorization_code&code=canary+code&redirectUri=https%3A%2F%2Fapp.example%2Fback&userType=Location",
            async api => await api.RequestTokenV3Async(Code.ToV3(), Token)),
        new(nameof(ILeadwayOAuthApi.ExchangeLocationTokenAsync), "POST", "/oauth/locationToken", "2021-07-28", Agency, "token-classic", "companyId=c&locationId=l",
            async api => await api.ExchangeLocationTokenAsync(Agency, new() { CompanyId = "c", LocationId = "l" }, Token)),
        new(nameof(ILeadwayOAuthApi.ExchangeLocationTokenV3Async), "POST", "/oauth/location-token", "v3", Agency, "token-v3", "companyId=c&locationId=l",
            async api => await api.ExchangeLocationTokenV3Async(Agency, new() { CompanyId = "c", LocationId = "l" }, Token)),
        new(nameof(ILeadwayOAuthApi.ListInstalledLocationsAsync), "GET",
            "/oauth/installedLocations?companyId=c&appId=a&skip=20&limit=50&query=q%20r&isInstalled=true&versionId=v&onTrial=false&planId=p&locationId=l", "2021-07-28", Agency, "installed-locations", "",
            async api => await api.ListInstalledLocationsAsync(Agency, "c", "a", 20, 50, "q r", true, "v", false, "p", "l", Token)),
        new(nameof(ILeadwayOAuthApi.ListInstalledLocationsV3Async), "GET",
            "/oauth/installed-locations?companyId=c&appId=a&pageToken=t%2B%2F%3D&pageSize=50&query=q&isInstalled=false&versionId=v&onTrial=true&planId=p&locationId=l&restrictToUserLocations=true", "v3", Agency, "installed-locations-v3", "",
            async api => await api.ListInstalledLocationsV3Async(Agency, "c", "a", "t+/=", 50, "q", false, "v", true, "p", "l", true, Token)),
    ];

    public static TheoryData<string> Methods => [.. Calls.Select(static call => call.Method)];

    [Fact]
    public void Every_method_is_called_here() =>
        WireMethod.Of(typeof(ILeadwayOAuthApi)).Select(static method => method.Name).ShouldBe(Calls.Select(static call => call.Method), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task The_request_is_as_documented_without_the_accounts_token_and_version(string method)
    {
        var call = Calls.Single(one => one.Method == method);
        Server.EnqueueJson(Sample(call.Sample));
        await call.Send(Client.OAuth.Api);

        var request = Server.Single;
        (request.Verb, request.Target, request.Body).ShouldBe((call.Verb, call.Target, call.Body));
        request.Header("Version").ShouldBe(call.Version);
        request.Header("Authorization").ShouldBe(call.Authorization);
        request.Header("Accept").ShouldBe("application/json");
        if (call.Verb == "POST") request.Header("Content-Type").ShouldBe("application/x-www-form-urlencoded");
        request.Holds(AccessToken).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Nothing_of_the_answer_is_lost(string method)
    {
        var call = Calls.Single(one => one.Method == method);
        var sample = JsonNode.Parse(Sample(call.Sample))!.AsObject();
        Server.EnqueueJson(Sample(call.Sample));
        var answer = await call.Send(Client.OAuth.Api);
        if (answer is LeadwayTokenAnswer tokens)
        {
            // Tokens have a reading of their own for two casings, and are never written.
            tokens.Unmapped.ShouldBeNull();
            var known = typeof(LeadwayTokenAnswer).GetProperties().Where(property => property.GetValue(tokens) is not null).Select(property => property.Name.ToUpperInvariant());
            known.ShouldBe(sample.Select(member => member.Key.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant()), ignoreOrder: true);
            return;
        }

        var written = JsonNode.Parse(JsonSerializer.Serialize(answer, answer.GetType(), LeadwayJsonContext.Default));
        EndpointTests.Plain(written).ToJsonString().ShouldBe(EndpointTests.Plain(sample).ToJsonString());
    }

    private sealed record OAuthCall(string Method, string Verb, string Target, string? Version, string? Authorization, string Sample, string Body, Func<ILeadwayOAuthApi, Task<object>> Send);
}
