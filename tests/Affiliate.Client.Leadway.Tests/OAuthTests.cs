using Affiliate.Client.Errors;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests;

public sealed class OAuthTests : LeadwayTest
{
    private const string Agency = "canary-agency-token";

    [Theory]
    [InlineData("token-classic")]
    [InlineData("token-v3")]
    public async Task A_token_response_is_read_in_either_casing(string sample)
    {
        Server.EnqueueJson(Sample(sample));
        var response = await Client.OAuth.Api.RequestTokenAsync(
            new()
            {
                ClientId = "app",
                ClientSecret = "s",
                GrantType = LeadwayGrantType.AuthorizationCode,
                Code = "c",
                RedirectUri = "https://app.example/back",
            },
            Token
        );
        response.AccessToken.ShouldBe("ab12dc0ae1234a7898f9ff06d4f69gh");
        response.RefreshToken.ShouldBe("xy34dc0ae1234a4858f9ff06d4f66ba");
        response.TokenType.ShouldBe("Bearer");
        response.ExpiresIn.ShouldBe(86399);
        response.Scope.ShouldBe("affiliate-manager.readonly");
        response.UserType.ShouldBe(LeadwayUserType.Location);
        response.LocationId.ShouldBe("l1C08ntBrFjLS0elLIYU");
        response.ApprovedLocations.ShouldBe(["l1C08ntBrFjLS0elLIYU"]);
        response.IsBulkInstallation.ShouldBe(false);
        response.Unmapped.ShouldBeNull();
        Server.Single.Body.ShouldBe(
            "client_id=app&client_secret=s&grant_type=authorization_code&code=c&redirect_uri=https%3A%2F%2Fapp.example%2Fback"
        );
        (Server.Single.Header("Version"), Server.Single.Header("Authorization")).ShouldBe((null, null));
    }

    [Theory]
    [InlineData(LeadwayOAuthStyle.Classic, "/oauth/locationToken", "2021-07-28")]
    [InlineData(LeadwayOAuthStyle.V3, "/oauth/location-token", "v3")]
    public async Task An_agency_token_is_exchanged(LeadwayOAuthStyle style, string target, string version)
    {
        using var client = LeadwayClient.Create(Options(options => options.OAuthStyle = style));
        Server.EnqueueJson(Sample("token-classic"));
        await client.OAuth.ExchangeLocationTokenAsync(Agency, "company", "location", Token);
        (Server.Single.Verb, Server.Single.Target, Server.Single.Body).ShouldBe(("POST", target, "companyId=company&locationId=location"));
        Server.Single.Header("Version").ShouldBe(version);
        Server.Single.Header("Authorization").ShouldBe("Bearer " + Agency);
        Server.Single.Holds(AccessToken).ShouldBeFalse();
    }

    [Fact]
    public async Task Installed_locations_in_the_classic_form()
    {
        Server.EnqueueJson(Sample("installed-locations").Replace("1231", "1", StringComparison.Ordinal));
        var rows = await ReadAsync(Client.OAuth.ListInstalledLocations(Agency, "c", "a", new() { IsInstalled = true }, paging: OneAtATime));
        rows.ShouldHaveSingleItem().Name.ShouldBe("John Deo");
        Server.Single.Target.ShouldBe("/oauth/installedLocations?companyId=c&appId=a&skip=0&limit=100&isInstalled=true");
        Server.Single.Header("Version").ShouldBe("2021-07-28");
    }

    [Fact]
    public async Task Installed_locations_in_the_form_of_v3()
    {
        using var client = LeadwayClient.Create(Options(options => options.OAuthStyle = LeadwayOAuthStyle.V3));
        var last = Sample("installed-locations-v3")
            .Replace("\"hasNextPage\": true", "\"hasNextPage\": false", StringComparison.Ordinal)
            .Replace("0IHuJvc2ofPAAA8GzTRi", "second", StringComparison.Ordinal);
        Server.EnqueueJson(
            Sample("installed-locations-v3").Replace("1231", "2", StringComparison.Ordinal),
            last.Replace("1231", "2", StringComparison.Ordinal)
        );
        (await ReadAsync(client.OAuth.ListInstalledLocations(Agency, "c", "a", paging: OneAtATime)))
            .Select(row => row.Id)
            .ShouldBe(["0IHuJvc2ofPAAA8GzTRi", "second"]);
        Server
            .Requests.Select(request => request.Target)
            .ShouldBe([
                "/oauth/installed-locations?companyId=c&appId=a&pageSize=100",
                "/oauth/installed-locations?companyId=c&appId=a&pageToken=eyJvZmZzZXQiOjIwfQ&pageSize=100",
            ]);
    }

    [Theory]
    [InlineData("token-classic")]
    [InlineData("token-v3")]
    public async Task An_odd_token_response_parses_or_is_a_protocol_error(string sample) =>
        (
            await MutationCheck.FindProblemsAsync(
                Server,
                Sample(sample),
                "RequestToken",
                () =>
                    Client.OAuth.Api.RequestTokenAsync(
                        new() { ClientId = "app", ClientSecret = "s", GrantType = LeadwayGrantType.ClientCredentials },
                        Token
                    )
            )
        ).ShouldBeEmpty();

    [Theory]
    [InlineData("installed-locations")]
    [InlineData("installed-locations-v3")]
    public async Task An_odd_list_of_locations_parses_or_is_a_protocol_error(string sample)
    {
        var isClassic = sample == "installed-locations";
        Func<Task> call = isClassic
            ? () => Client.OAuth.Api.ListInstalledLocationsAsync("Bearer " + Agency, "c", "a", cancellationToken: Token)
            : () => Client.OAuth.Api.ListInstalledLocationsV3Async("Bearer " + Agency, "c", "a", cancellationToken: Token);
        (
            await MutationCheck.FindProblemsAsync(
                Server,
                Sample(sample),
                isClassic ? "ListInstalledLocations" : "ListInstalledLocationsV3",
                call
            )
        ).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_becomes_tokens_that_the_account_uses()
    {
        var store = new LeadwayMemoryTokenStore();
        using var client = LeadwayClient.Create(
            Options(options =>
                (options.AccessToken, options.ClientId, options.ClientSecret, options.TokenDirectory) = (
                    null,
                    "app",
                    "canary-secret",
                    "unused"
                )
            ),
            tokenStore: store
        );
        (await Should.ThrowAsync<AffiliateAuthenticationException>(() => client.Affiliates.GetAsync("a1", Token))).Message.ShouldContain(
            "RefreshToken"
        );
        Server.EnqueueJson(Sample("token-classic"), Sample("affiliate"));
        await client.OAuth.AuthorizeAsync("canary-code", new Uri("https://app.example/back"), Token);
        await client.Affiliates.GetAsync("a1", Token);
        Server.Requests[^1].Header("Authorization").ShouldBe("Bearer ab12dc0ae1234a7898f9ff06d4f69gh");
        (await store.ReadAsync(new("app", Location), Token))!.RefreshToken.ShouldBe("xy34dc0ae1234a4858f9ff06d4f66ba");
    }

    [Fact]
    public void The_page_for_the_browser() =>
        LeadwayOAuth
            .AuthorizeAddress(
                "app",
                new Uri("https://app.example/back?x=1"),
                ["affiliate-manager.readonly", "affiliate-manager.write"],
                "s t"
            )
            .AbsoluteUri.ShouldBe(
                "https://marketplace.leadconnectorhq.com/v2/oauth/chooselocation?response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fback%3Fx%3D1&client_id=app&scope=affiliate-manager.readonly%20affiliate-manager.write&state=s%20t"
            );
}
