using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests;

public sealed class ErrorTests : LeadwayTest
{
    [Fact]
    public async Task A_text_is_the_message()
    {
        var failure = await FailAsync<AffiliateValidationException>("error-400", 400);
        failure.Messages.ShouldBe(["Bad Request"]);
        failure.Operation.ShouldBe("GetAffiliate");
    }

    [Fact]
    public async Task A_wrong_token_names_the_option_and_not_the_token()
    {
        var failure = await FailAsync<AffiliateAuthenticationException>("error-401", 401);
        failure.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        failure.Messages.ShouldBe(["Invalid token: access token is invalid"]);
        failure.Message.ShouldContain("Leadway/default");
        failure.Message.ShouldContain("LeadwayOptions.AccessToken");
        failure.ToString().ShouldNotContain(AccessToken);
    }

    [Fact]
    public async Task A_vendor_that_repeats_the_token_does_not_bring_it_into_the_exception()
    {
        Server.Enqueue(ScriptedResponse.Json($$"""{"statusCode":401,"message":"Invalid JWT {{AccessToken}}"}""", 401));
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() => Client.Affiliates.GetAsync("a1", Token));
        failure.ToString().ShouldNotContain(AccessToken);
    }

    [Fact]
    public async Task A_missing_scope_is_said_so() =>
        (await FailAsync<AffiliateAuthenticationException>("error-401-scope", 401)).Message.ShouldContain("affiliate-manager.readonly");

    [Fact]
    public async Task Another_location_names_the_option()
    {
        Server.Enqueue(
            ScriptedResponse.Json(
                """{"statusCode":403,"message":"The token does not have access to this location.","error":"Forbidden"}""",
                403
            )
        );
        (await Should.ThrowAsync<AffiliateAuthenticationException>(() => Client.Affiliates.GetAsync("a1", Token))).Message.ShouldContain(
            "LeadwayOptions.LocationId"
        );
    }

    [Fact]
    public async Task Texts_are_messages_and_field_errors_and_the_trace_is_kept()
    {
        var failure = await FailAsync<AffiliateValidationException>("error-422-trace", 422);
        failure.Messages.ShouldBe(["grant_type must be a valid enum value"]);
        failure.FieldErrors["grant_type"].ShouldBe(["must be a valid enum value"]);
        failure.TraceId.ShouldBe("5f0c2f1e-0000-4000-8000-000000000000");
        failure.Message.ShouldContain("5f0c2f1e-0000-4000-8000-000000000000");
        (await FailAsync<AffiliateValidationException>("error-422", 422)).FieldErrors.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_error_object_gives_code_and_messages()
    {
        var failure = await FailAsync<NotFoundException>("error-object", 404);
        failure.VendorCode.ShouldBe("RESOURCE_NOT_FOUND");
        failure.Messages.ShouldBe([
            "The requested App 'abc' was not found.",
            "Verify the App exists and you have permission to access it.",
        ]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Too many")]
    [InlineData("[]")]
    [InlineData("""{"message":{"a":1},"error":7}""")]
    public async Task Odd_bodies_tell_the_status_at_least(string body)
    {
        Server.Enqueue(new ScriptedResponse { Status = 418, Body = body });
        (await Should.ThrowAsync<AffiliateApiException>(() => Client.Affiliates.GetAsync("a1", Token))).StatusCode.ShouldBe(
            (HttpStatusCode)418
        );
    }

    [Fact]
    public async Task A_write_that_was_reset_is_not_repeated()
    {
        Server.Enqueue(ScriptedResponse.Reset);
        Server.Respond = _ => ScriptedResponse.Json(Sample("commission"));
        await Should.ThrowAsync<TransportException>(() =>
            Client.Commissions.CreateAsync(
                new() { AffiliateId = "a", CampaignId = "c", CustomerId = "c", Amount = 1, Currency = "USD" },
                Token
            )
        );
        Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Activation_is_repeated_since_twice_is_once()
    {
        Server.Enqueue(ScriptedResponse.Reset);
        Server.Respond = _ => ScriptedResponse.Json(Sample("affiliate"));
        await Client.Affiliates.SetActiveAsync("a1", true, Token);
        Server.Requests.Count.ShouldBe(2);
    }

    private async Task<T> FailAsync<T>(string sample, int status) where T : AffiliateApiException
    {
        Server.Enqueue(ScriptedResponse.Json(Sample(sample), status));
        return await Should.ThrowAsync<T>(() => Client.Affiliates.GetAsync("a1", Token));
    }
}
