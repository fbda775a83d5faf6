using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.LeadDyno.Tests;

public sealed class OptionsTests : LeadDynoTest
{
    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_missing_key_is_named(string? key) =>
        Should
            .Throw<OptionsValidationException>(() => LeadDynoClient.Create(Options(options => options.ApiKey = key)).Commissions.List())
            .Message.ShouldContain("ApiKey");

    [Theory]
    [InlineData("http://api.leaddyno.example/v1/", "https://")]
    [InlineData("https://user:secret@api.leaddyno.example/", "user name")]
    [InlineData("https://api.leaddyno.example/?key=1", "query")]
    public void An_address_that_would_leak_the_key_is_refused(string address, string reason)
    {
        var message = Should
            .Throw<OptionsValidationException>(() => LeadDynoClient.Create(Options(options => options.BaseAddress = new Uri(address))))
            .Message;
        message.ShouldContain("BaseAddress");
        message.ShouldContain(reason);
    }

    [Fact]
    public void A_placement_that_does_not_exist_is_refused() =>
        Should
            .Throw<OptionsValidationException>(() =>
                LeadDynoClient.Create(Options(options => options.KeyPlacement = (LeadDynoKeyPlacement)7))
            )
            .Message.ShouldContain("KeyPlacement");

    [Fact]
    public async Task The_key_travels_as_a_bearer_token_on_request()
    {
        using var client = LeadDynoClient.Create(Options(options => options.KeyPlacement = LeadDynoKeyPlacement.Bearer));
        Server.EnqueueJson(Respond("CountLeadsAsync"));
        await client.Leads.CountAsync(Token);
        Server.Single.Target.ShouldBe("/v1/leads/count");
        Server.Single.Header("Authorization").ShouldBe($"Bearer {Key}");
    }

    [Fact]
    public async Task A_rotated_key_is_used_at_once()
    {
        var options = Options();
        using var client = LeadDynoClient.Create(options);
        Server.EnqueueJson(Respond("CountLeadsAsync"), Respond("CountLeadsAsync"));
        await client.Leads.CountAsync(Token);
        options.ApiKey = "canary-rotated";
        await client.Leads.CountAsync(Token);
        Server.Requests.Select(request => request.Query).ShouldBe([$"key={Key}", "key=canary-rotated"]);
    }

    [Fact]
    public void The_defaults_are_the_vendors()
    {
        var options = new LeadDynoOptions();
        options.BaseAddress.ShouldBe(new Uri("https://api.leaddyno.com/v1/"));
        (options.KeyPlacement, options.BackfillDueDates).ShouldBe((LeadDynoKeyPlacement.Query, false));
        LeadDynoVendor.Definition.RateLimits.Windows.ShouldBe([RateLimit.PerMinute(200)]);
    }
}
