using System.Text.Json.Nodes;
using Affiliate.Client.Tests.Shared;
using NodaTime;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>What the servers receive, endpoint by endpoint.</summary>
public sealed class RequestTests : AisleTest
{
    private static readonly LocalDate First = new(2023, 1, 1);
    private static readonly LocalDate Last = new(2023, 1, 31);

    [Fact]
    public async Task Payouts_carry_their_filters_and_the_key()
    {
        Brands.EnqueueJson(Sample("payouts.json"));
        await Client.Api.ListPayoutsAsync("1234", First, Last, 50, "a+b/c=&d", Token);

        var request = Brands.Single;
        request.Verb.ShouldBe("GET");
        request.Target.ShouldBe("/api/v1/1234/payouts?startDate=2023-01-01&endDate=2023-01-31&limit=50&nextPageToken=a%2Bb%2Fc%3D%26d");
        request.Header("X-Api-Key").ShouldBe(ReadKey);
        request.Header("Accept").ShouldBe("application/json");
        request.Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task Signups_carry_their_filters_and_the_key()
    {
        Brands.EnqueueJson(Sample("signups.json"));
        await Client.Api.ListSignupsAsync("1234", First, Last, 250, "next", Token);

        var request = Brands.Single;
        request.Verb.ShouldBe("GET");
        request.Target.ShouldBe("/api/v1/1234/customers/signups?startDate=2023-01-01&endDate=2023-01-31&limit=250&nextPageToken=next");
        request.Header("X-Api-Key").ShouldBe(ReadKey);
    }

    [Fact]
    public async Task What_is_not_given_is_not_sent()
    {
        Brands.EnqueueJson(Sample("payouts.json"), Sample("signups.json"));
        await Client.Api.ListPayoutsAsync("1234", cancellationToken: Token);
        await Client.Api.ListSignupsAsync("1234", cancellationToken: Token);
        Brands.Requests.Select(request => request.Target).ShouldBe(["/api/v1/1234/payouts", "/api/v1/1234/customers/signups"]);
    }

    [Theory]
    [InlineData("a/b", "/api/v1/a%2Fb/payouts")]
    [InlineData("a b?c#d", "/api/v1/a%20b%3Fc%23d/payouts")]
    public async Task A_brand_stays_one_part_of_the_path(string brandId, string target)
    {
        Brands.EnqueueJson(Sample("payouts-empty.json"));
        await Client.Api.ListPayoutsAsync(brandId, cancellationToken: Token);
        Brands.Single.Target.ShouldBe(target);
    }

    [Fact]
    public async Task Subscribing_sends_the_documented_body_and_the_public_key()
    {
        Console.EnqueueJson(Sample("subscribe-created.json"));
        await Client.SubscribeAsync(FullRequest(), Token);

        var request = Console.Single;
        request.Verb.ShouldBe("POST");
        request.Target.ShouldBe("/api/webhooks/manual-input");
        request.Header("X-Api-Key").ShouldBe(SubscribeKey);
        request.Header("Content-Type").ShouldStartWith("application/json");
        JsonNode.DeepEquals(JsonNode.Parse(request.Body), JsonNode.Parse(Sample("subscribe-request.json"))).ShouldBeTrue(request.Body);
    }

    [Fact]
    public async Task Optional_fields_of_a_subscription_are_left_out()
    {
        Console.EnqueueJson(Sample("subscribe-created.json"));
        await Client.SubscribeAsync(new() { CustomerPhoneNumber = "5555550100", CampaignPhoneNumber = "5555550199" }, Token);
        Console.Single.Body.ShouldBe("""{"customerPhoneNumber":"5555550100","campaignPhoneNumber":"5555550199"}""");
    }

    [Theory]
    [InlineData("X-Brand-Key", null, "canary-aisle-read-key")]
    [InlineData("Authorization", "Bearer", "Bearer canary-aisle-read-key")]
    [InlineData("Authorization", null, "canary-aisle-read-key")]
    public async Task Header_and_scheme_of_the_read_key_are_options(string header, string? scheme, string expected)
    {
        using var client = AisleClient.Create(Options(options => (options.ApiKeyHeader, options.ApiKeyScheme) = (header, scheme)));
        Brands.EnqueueJson(Sample("payouts-empty.json"));
        await ReadAsync(client.ListPayouts());
        Brands.Single.Header(header).ShouldBe(expected);
        if (header != "X-Api-Key") Brands.Single.Header("X-Api-Key").ShouldBeNull();
    }

    [Fact]
    public async Task A_key_that_is_no_well_formed_Authorization_header_is_sent_as_it_is()
    {
        using var client = AisleClient.Create(Options(options => (options.ApiKeyHeader, options.ApiKey) = ("Authorization", "canary/key,=x==")));
        Brands.EnqueueJson(Sample("payouts-empty.json"));
        await ReadAsync(client.ListPayouts());
        Brands.Single.Header("Authorization").ShouldBe("canary/key,=x==");
    }

    [Fact]
    public async Task Neither_key_ever_reaches_the_other_host()
    {
        Brands.EnqueueJson(Sample("payouts-empty.json"), Sample("signups.json")).Enqueue(Redirect(Console.Address));
        Console.EnqueueJson(Sample("subscribe-created.json")).Enqueue(Redirect(Brands.Address));
        await ReadAsync(Client.ListPayouts());
        await ReadAsync(Client.ListSignups());
        await Client.SubscribeAsync(FullRequest(), Token);
        await Should.ThrowAsync<AffiliateConfigurationException>(() => Client.Api.ListPayoutsAsync("1234", cancellationToken: Token));
        await Should.ThrowAsync<AffiliateConfigurationException>(() => Client.SubscribeAsync(FullRequest(), Token));

        Brands.Requests.Count.ShouldBe(3);
        Brands.Requests.ShouldAllBe(request => request.Holds(ReadKey) && !request.Holds(SubscribeKey));
        Console.Requests.Count.ShouldBe(2);
        Console.Requests.ShouldAllBe(request => request.Holds(SubscribeKey) && !request.Holds(ReadKey));
    }

    private static ScriptedAnswer Redirect(Uri address) => ScriptedAnswer.Json("", 307).WithHeader("Location", address.ToString());

    private static AisleSubscribeRequest FullRequest() => new()
    {
        CustomerPhoneNumber = "5555550100",
        CampaignPhoneNumber = "5555550199",
        Email = "alice@example.com",
        InfluencerTag = "ana1",
        UtmSource = "google",
        UtmCampaign = "promotionSept",
        UtmMedium = "cpc",
        ZipCode = "90001",
        ReferrerUrl = "https://example.com/",
    };
}
