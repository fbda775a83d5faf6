using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.LeadDyno.Tests;

public sealed class ErrorTests : LeadDynoTest
{
    [Fact]
    public async Task A_text_is_a_message()
    {
        Server.Enqueue(ScriptedResponse.Json(Sample("error-text"), 400));
        var failure = await Should.ThrowAsync<AffiliateValidationException>(() => Client.Leads.GetAsync(1, Token));
        failure.Messages.ShouldBe(["A Descriptive Error Message"]);
        failure.Message.ShouldStartWith("LeadDyno/default: GetLead failed with HTTP 400: A Descriptive Error Message.");
    }

    [Fact]
    public async Task An_object_is_errors_by_field()
    {
        Server.Enqueue(ScriptedResponse.Json(Sample("error-fields"), 400));
        var failure = await Should.ThrowAsync<AffiliateValidationException>(() => Client.Leads.GetAsync(1, Token));
        failure.FieldErrors["email"].ShouldBe(["is invalid"]);
    }

    [Theory]
    [InlineData("""{"error":["one","two"]}""", 2)]
    [InlineData("""{"error":null}""", 0)]
    [InlineData("""["odd"]""", 0)]
    [InlineData("not JSON", 0)]
    [InlineData("", 0)]
    public async Task Other_bodies_are_no_obstacle(string body, int messages)
    {
        Server.Enqueue(ScriptedResponse.Json(body, 409));
        (
            await Should.ThrowAsync<ConflictException>(() => Client.Affiliates.UpdateAsync(1, new() { AffiliateCode = "x" }, Token))
        ).Messages.Count.ShouldBe(messages);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_wrong_key_names_the_option_and_never_the_key(int status)
    {
        Server.Enqueue(ScriptedResponse.Json($$"""{"error":"No valid API key provided: {{Key}}"}""", status));
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() =>
            Client.Commissions.GetTotalsAsync(cancellationToken: Token)
        );
        failure.Message.ShouldContain("LeadDyno/default");
        failure.Message.ShouldContain("LeadDynoOptions.ApiKey");
        failure.ToString().ShouldNotContain(Key);
    }

    [Fact]
    public async Task A_page_of_html_is_an_error_with_a_status()
    {
        Server.Enqueue(ScriptedResponse.Html("<html>Forbidden</html>", 403), ScriptedResponse.Html("<html>Welcome</html>"));
        await Should.ThrowAsync<AffiliateAuthenticationException>(() => Client.Leads.GetAsync(1, Token));
        (await Should.ThrowAsync<ProtocolException>(() => Client.Leads.GetAsync(1, Token))).Operation.ShouldBe("GetLead");
    }
}
