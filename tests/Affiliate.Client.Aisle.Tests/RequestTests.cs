using Affiliate.Client.Aisle.Subscriptions;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>What the servers receive beyond the contracts: on scripted servers, two of which must not get each other's key.</summary>
public sealed class RequestTests : AisleTest
{
    [Fact]
    public async Task What_is_not_given_is_not_sent()
    {
        Brands.EnqueueJson(Respond("ListPayoutsAsync"), Respond("ListSignupsAsync"));
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
    public async Task Optional_fields_of_a_subscription_are_left_out()
    {
        Console.EnqueueJson(Respond("SubscribeAsync"));
        await Client.Subscriptions.CreateAsync(new() { CustomerPhoneNumber = "5555550100", CampaignPhoneNumber = "5555550199" }, Token);
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
        await ReadAsync(client.Payouts.List());
        Brands.Single.Header(header).ShouldBe(expected);
        if (header != "X-Api-Key") Brands.Single.Header("X-Api-Key").ShouldBeNull();
    }

    [Fact]
    public async Task A_key_that_is_no_well_formed_Authorization_header_is_sent_as_it_is()
    {
        using var client = AisleClient.Create(
            Options(options => (options.ApiKeyHeader, options.ApiKey) = ("Authorization", "canary/key,=x=="))
        );
        Brands.EnqueueJson(Sample("payouts-empty.json"));
        await ReadAsync(client.Payouts.List());
        Brands.Single.Header("Authorization").ShouldBe("canary/key,=x==");
    }

    [Fact]
    public async Task Neither_key_ever_reaches_the_other_host()
    {
        Brands.EnqueueJson(Sample("payouts-empty.json"), Respond("ListSignupsAsync")).Enqueue(Redirect(Console.Address));
        Console.EnqueueJson(Respond("SubscribeAsync")).Enqueue(Redirect(Brands.Address));
        await ReadAsync(Client.Payouts.List());
        await ReadAsync(Client.Signups.List());
        await Client.Subscriptions.CreateAsync(Subscription, Token);
        await Should.ThrowAsync<AffiliateConfigurationException>(() => Client.Api.ListPayoutsAsync("1234", cancellationToken: Token));
        await Should.ThrowAsync<AffiliateConfigurationException>(() => Client.Subscriptions.CreateAsync(Subscription, Token));

        Brands.Requests.Count.ShouldBe(3);
        Brands.Requests.ShouldAllBe(request => request.Holds(ReadKey) && !request.Holds(SubscribeKey));
        Console.Requests.Count.ShouldBe(2);
        Console.Requests.ShouldAllBe(request => request.Holds(SubscribeKey) && !request.Holds(ReadKey));
    }

    private static AisleCreateSubscriptionRequest Subscription =>
        new() { CustomerPhoneNumber = "5555550100", CampaignPhoneNumber = "5555550199" };

    private static ScriptedResponse Redirect(Uri address) => ScriptedResponse.Json("", 307).WithHeader("Location", address.ToString());
}
