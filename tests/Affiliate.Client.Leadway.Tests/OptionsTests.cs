using Affiliate.Client.Leadway.OAuth;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.Leadway.Tests;

public sealed class OptionsTests : LeadwayTest
{
    [Theory]
    [InlineData("LocationId", "")]
    [InlineData("AccessToken", "")]
    [InlineData("AccessToken", "canary line\nbreak")]
    [InlineData("ApiVersion", "v3\r\nX: y")]
    [InlineData("BaseAddress", "http://leadway.example/")]
    [InlineData("BaseAddress", "https://user:canary@leadway.example/")]
    [InlineData("MaxResponseBytes", "1")]
    public void A_wrong_option_fails_with_its_key(string key, string value)
    {
        var settings = new Dictionary<string, string?> { ["LocationId"] = "l", ["AccessToken"] = "canary-token", [key] = value };
        var failure = Should.Throw<OptionsValidationException>(() => Start(settings));
        failure.Message.ShouldContain(key);
        failure.Message.ShouldContain("Leadway/default");
        failure.Message.ShouldNotContain("canary");
    }

    [Theory]
    [InlineData("ClientId")]
    [InlineData("ClientSecret")]
    [InlineData("RefreshToken")]
    public void A_missing_part_of_oauth_fails_with_its_key(string key)
    {
        var settings = new Dictionary<string, string?>
        {
            ["LocationId"] = "l",
            ["ClientId"] = "app",
            ["ClientSecret"] = "canary-secret",
            ["RefreshToken"] = "canary-refresh",
        };
        settings.Remove(key);
        Should.Throw<OptionsValidationException>(() => Start(settings)).Message.ShouldContain(key + " is missing");
    }

    [Fact]
    public void OAuth_without_a_store_is_refused()
    {
        var settings = new Dictionary<string, string?>
        {
            ["LocationId"] = "l",
            ["ClientId"] = "app",
            ["ClientSecret"] = "canary-secret",
            ["RefreshToken"] = "canary-refresh",
        };
        Should.Throw<OptionsValidationException>(() => Start(settings)).Message.ShouldContain("TokenDirectory");
    }

    [Fact]
    public void An_unknown_key_is_refused() =>
        Should
            .Throw<OptionsValidationException>(() =>
                Start(new() { ["LocationId"] = "l", ["AccessToken"] = "t", ["LocatonId"] = "x" })
            )
            .Message.ShouldContain("LocatonId is unknown. Did you mean LocationId?");

    [Fact]
    public void The_defaults_are_as_documented()
    {
        var options = new LeadwayOptions();
        options.ApiVersion.ShouldBe("2021-07-28");
        options.BaseAddress.ShouldBe(new Uri("https://services.leadconnectorhq.com/"));
        options.RefreshAhead.ShouldBe(TimeSpan.FromMinutes(5));
        options.OAuthStyle.ShouldBe(LeadwayOAuthStyle.Classic);
        options.RetryInterruptedRefresh.ShouldBeFalse();
    }

    [Fact]
    public async Task A_changed_static_token_is_used_at_once()
    {
        var options = Options();
        using var client = LeadwayClient.Create(options);
        Server.EnqueueJson(Sample("affiliate"), Sample("affiliate"));
        await client.Affiliates.GetAsync("a1", Token);
        options.AccessToken = "canary-pit-next";
        await client.Affiliates.GetAsync("a1", Token);
        Server.Requests.Select(request => request.Header("Authorization")).ShouldBe(["Bearer canary-pit-token", "Bearer canary-pit-next"]);
    }

    [Fact]
    public async Task Another_version_is_sent()
    {
        using var client = LeadwayClient.Create(Options(options => options.ApiVersion = "v3"));
        Server.EnqueueJson(Sample("affiliate"));
        await client.Affiliates.GetAsync("a1", Token);
        Server.Single.Header("Version").ShouldBe("v3");
    }

    private static LeadwayClient Start(Dictionary<string, string?> settings)
    {
        var services = new ServiceCollection();
        services.AddAffiliateClients(clients => clients.AddLeadway(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<LeadwayClient>();
    }
}
