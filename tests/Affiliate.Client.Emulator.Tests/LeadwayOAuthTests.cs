using System.Net;
using System.Text.Json;
using Affiliate.Client.Emulator.Leadway;

namespace Affiliate.Client.Emulator.Tests;

public sealed class LeadwayOAuthTests : EmulatorTest
{
    private LeadwayOAuthEmulator OAuth => Emulator.Leadway.OAuth;

    [Fact]
    public async Task Refresh_tokens_rotate_and_work_once()
    {
        var first = OAuth.RefreshToken;
        var answer = await Wire.Json(Refresh(first));
        var second = answer.GetProperty("refresh_token").GetString()!;
        second.ShouldNotBe(first);
        answer.GetProperty("expires_in").GetInt32().ShouldBe(86399);

        using var used = await Refresh(first);
        used.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Wire.Json(used)).GetProperty("message").GetString().ShouldBe("Invalid grant: refresh token is invalid");
        using var fresh = await Refresh(second);
        fresh.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Version_v3_speaks_camel_case_both_ways()
    {
        using var answer = await Wire.Send(
            HttpMethod.Post,
            Uri,
            $$"""{"clientId":"{{OAuth.ClientId}}","clientSecret":"{{OAuth.ClientSecret}}","grantType":"authorization_code","code":"{{OAuth.AuthorizationCode}}"}""",
            request => request.Headers.Add("Version", "v3")
        );
        var body = await Wire.Json(answer);
        body.GetProperty("accessToken").GetString().ShouldNotBeNull();
        body.TryGetProperty("access_token", out _).ShouldBeFalse();
        using var classic = await Wire.Send(HttpMethod.Post, Uri, null, request =>
        {
            request.Headers.Add("Version", "v3");
            request.Content = Form(OAuth.RefreshToken);
        });
        (await Wire.Json(classic)).GetProperty("message").GetString().ShouldBe("Missing parameter: clientId");
    }

    [Fact]
    public async Task An_access_token_opens_the_api_for_a_day()
    {
        Emulator.Leadway.AccessToken = (await Wire.Json(Refresh(OAuth.RefreshToken))).GetProperty("access_token").GetString()!;
        var token = Emulator.Leadway.AccessToken;
        Emulator.Leadway.AccessToken = "canary-static";

        async Task<HttpStatusCode> Ask()
        {
            using var response = await Wire.Send(
                null,
                new Uri(Emulator.Leadway.BaseAddress, $"affiliate-manager/{Emulator.Leadway.LocationId}/payouts"),
                null,
                request =>
                {
                    request.Headers.Authorization = new("Bearer", token);
                    request.Headers.Add("Version", "2021-07-28");
                }
            );
            return response.StatusCode;
        }

        (await Ask()).ShouldBe(HttpStatusCode.OK);
        Clock.Advance(TimeSpan.FromSeconds(86399));
        (await Ask()).ShouldBe(HttpStatusCode.Unauthorized);
        token = OAuth.Issue("Company");
        (await Ask()).ShouldBe(HttpStatusCode.Unauthorized, "an agency's token must be exchanged first");
    }

    [Fact]
    public async Task An_inactive_location_keeps_the_refresh_token()
    {
        OAuth.LocationActive = false;
        (await Wire.Json(Refresh(OAuth.RefreshToken))).GetProperty("message").GetString().ShouldBe("Location is not active");
        OAuth.LocationActive = true;
        using var answer = await Refresh("canary-leadway-refresh-0");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("locationToken", "2021-07-28", "access_token", false)]
    [InlineData("location-token", "v3", "accessToken", true)]
    public async Task An_agency_token_is_exchanged_for_a_location(string path, string version, string field, bool hasRefresh)
    {
        using var answer = await Wire.Send(
            HttpMethod.Post,
            new Uri(Emulator.Leadway.BaseAddress, "oauth/" + path),
            null,
            request =>
            {
                request.Headers.Authorization = new("Bearer", OAuth.Issue("Company"));
                request.Headers.Add("Version", version);
                request.Content = new FormUrlEncodedContent(
                    new Dictionary<string, string> { ["companyId"] = OAuth.CompanyId, ["locationId"] = Emulator.Leadway.LocationId }
                );
            }
        );
        var body = await Wire.Json(answer);
        body.GetProperty(field).ValueKind.ShouldBe(JsonValueKind.String);
        (body.TryGetProperty("refreshToken", out _) || body.TryGetProperty("refresh_token", out _)).ShouldBe(hasRefresh);
    }

    private Uri Uri => new(Emulator.Leadway.BaseAddress, "oauth/token");

    private FormUrlEncodedContent Form(string refreshToken) => new(new Dictionary<string, string>
    {
        ["client_id"] = OAuth.ClientId,
        ["client_secret"] = OAuth.ClientSecret,
        ["grant_type"] = "refresh_token",
        ["refresh_token"] = refreshToken,
    });

    private Task<HttpResponseMessage> Refresh(string refreshToken) =>
        Wire.Send(HttpMethod.Post, Uri, null, request => request.Content = Form(refreshToken));
}
