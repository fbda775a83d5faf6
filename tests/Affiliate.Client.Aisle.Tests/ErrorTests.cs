using System.Net;
using Affiliate.Client.Aisle.Subscriptions;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>What goes wrong becomes a typed exception without a secret, and a subscription is sent once.</summary>
public sealed class ErrorTests : AisleTest
{
    private static AisleCreateSubscriptionRequest Request =>
        new() { CustomerPhoneNumber = "5555550100", CampaignPhoneNumber = "5555550199" };

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_wrong_read_key_names_vendor_account_and_option(int status)
    {
        Brands.Enqueue(ScriptedResponse.Json($$"""{"error":"The key {{ReadKey}} is not known."}""", status));
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() => ReadAsync(Client.Payouts.List()));
        failure.Message.ShouldContain("Aisle/default: ListPayouts");
        failure.Message.ShouldContain(nameof(AisleOptions.ApiKey));
        failure.Messages.ShouldBe(["The key *** is not known."]);
        failure.ToString().ShouldNotContain(ReadKey);
    }

    [Fact]
    public async Task A_wrong_subscribe_key_names_its_own_option()
    {
        Console.Enqueue(ScriptedResponse.Json($$"""{"message":"Bad key {{SubscribeKey}}","code":"Forbidden"}""", 403));
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() => Client.Subscriptions.CreateAsync(Request, Token));
        failure.Message.ShouldContain("Aisle/default: Subscribe");
        failure.Message.ShouldContain(nameof(AisleOptions.SubscribeApiKey));
        failure.VendorCode.ShouldBe("Forbidden");
        failure.ToString().ShouldNotContain(SubscribeKey);
    }

    [Fact]
    public async Task The_vendors_words_are_kept()
    {
        Brands.Enqueue(ScriptedResponse.Json(Sample("error.json"), 400));
        var failure = await Should.ThrowAsync<AffiliateValidationException>(() =>
            Client.Api.ListSignupsAsync("1234", cancellationToken: Token)
        );
        failure.Messages.ShouldBe(["Error message detailing what went wrong."]);
        failure.Operation.ShouldBe("ListSignups");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("""{"error":{"nested":true}}""")]
    [InlineData("""{"error":null}""")]
    public async Task An_error_body_of_any_form_is_tolerated(string body)
    {
        Brands.Enqueue(ScriptedResponse.Json(body, 404));
        Console.Enqueue(ScriptedResponse.Json(body, 404));
        (await Should.ThrowAsync<NotFoundException>(() => ReadAsync(Client.Signups.List()))).Message.ShouldContain(
            nameof(AisleOptions.BrandId)
        );
        (await Should.ThrowAsync<NotFoundException>(() => Client.Subscriptions.CreateAsync(Request, Token))).Message.ShouldContain(
            nameof(AisleOptions.SubscribeAddress)
        );
    }

    [Fact]
    public async Task A_page_of_HTML_is_no_response()
    {
        Brands.Enqueue(ScriptedResponse.Html("<html>Sign in</html>"));
        (await Should.ThrowAsync<ProtocolException>(() => ReadAsync(Client.Payouts.List()))).Message.ShouldContain("HTML");
    }

    [Theory]
    [InlineData(429, null)]
    [InlineData(429, "0")]
    [InlineData(429, "7200")]
    [InlineData(503, "0")]
    [InlineData(500, null)]
    public async Task A_failed_subscription_is_never_sent_again(int status, string? retryAfter)
    {
        var response = ScriptedResponse.Json("""{"message":"Too many subscriptions."}""", status);
        Console.Enqueue(retryAfter is null ? response : response.WithHeader("Retry-After", retryAfter));
        var failure = await Should.ThrowAsync<AffiliateApiException>(() => Client.Subscriptions.CreateAsync(Request, Token));
        failure.StatusCode.ShouldBe((HttpStatusCode)status);
        failure.Messages.ShouldBe(["Too many subscriptions."]);
        Console.Requests.Count.ShouldBe(1);
        if (status != 429) return;
        failure.ShouldBeOfType<RateLimitedException>().Message.ShouldContain("Do not repeat");
        failure.RetryAfter.ShouldBe(
            TimeSpan.FromSeconds(retryAfter is "7200" ? 7200 : 3600),
            "the vendor's hour where the header names no time"
        );
    }

    [Fact]
    public async Task A_subscription_whose_response_is_lost_is_never_sent_again()
    {
        Console.Enqueue(ScriptedResponse.Reset);
        await Should.ThrowAsync<TransportException>(() => Client.Subscriptions.CreateAsync(Request, Token));
        Console.Requests.Count.ShouldBe(1);

        Console.Enqueue(new ScriptedResponse { Fault = RawFault.Cut(Respond("SubscribeAsync")) });
        await Should.ThrowAsync<TransportException>(() => Client.Subscriptions.CreateAsync(Request, Token));
        Console.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_block_of_subscriptions_does_not_stop_the_reads()
    {
        Console.Enqueue(ScriptedResponse.Json("{}", 429).WithHeader("Retry-After", "3600"));
        await Should.ThrowAsync<RateLimitedException>(() => Client.Subscriptions.CreateAsync(Request, Token));

        Brands.EnqueueJson(Sample("payouts-empty.json"));
        (await ReadAsync(Client.Payouts.List())).ShouldBeEmpty();

        // While the vendor said to stay away, an attempt is refused here, because it would only lengthen the block.
        (
            await Should.ThrowAsync<RateLimitedException>(() => Client.Subscriptions.CreateAsync(Request, Token))
        ).RetryAfter.ShouldNotBeNull();
        Console.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    public async Task A_failed_read_is_sent_again(int status)
    {
        using var client = AisleClient.Create(Options(options => options.Resilience.Retry.BaseDelay = TimeSpan.FromMilliseconds(1)));
        Brands.Enqueue(ScriptedResponse.Json("{}", status), ScriptedResponse.Json(Sample("payouts-empty.json")));
        (await ReadAsync(client.Payouts.List())).ShouldBeEmpty();
        Brands.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Subscribing_without_the_public_key_says_which_option_is_missing()
    {
        using var client = AisleClient.Create(Options(options => options.SubscribeApiKey = null));
        var failure = await Should.ThrowAsync<InvalidOperationException>(() => client.Subscriptions.CreateAsync(Request, Token));
        failure.Message.ShouldContain("Aisle/default");
        failure.Message.ShouldContain(nameof(AisleOptions.SubscribeApiKey));
        Console.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_subscription_needs_both_phone_numbers(string? blank)
    {
        Should
            .Throw<ArgumentException>(() => new AisleCreateSubscriptionRequest { CustomerPhoneNumber = blank!, CampaignPhoneNumber = "2" })
            .ParamName.ShouldBe("CustomerPhoneNumber");
        Should
            .Throw<ArgumentException>(() => new AisleCreateSubscriptionRequest { CustomerPhoneNumber = "1", CampaignPhoneNumber = blank! })
            .ParamName.ShouldBe("CampaignPhoneNumber");
    }

    [Fact]
    public void A_subscription_does_not_print_personal_data() => Request.ToString().ShouldNotContain("5555550100");
}
