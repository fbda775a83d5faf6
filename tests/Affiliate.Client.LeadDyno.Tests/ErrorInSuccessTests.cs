using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.LeadDyno.Tests;

/// <summary>Errors that come with status 200, and JSON that is called a page.</summary>
public sealed class ErrorInSuccessTests : LeadDynoTest
{
    [Theory]
    [InlineData("""{"commissions":[],"error":"Account is suspended"}""")]
    [InlineData("""{"error":"Account is suspended"}""")]
    [InlineData("""{"error":"Account is suspended","commissions":[{"id":1}],"page":1}""")]
    public async Task An_error_is_no_list_and_keeps_the_vendors_text(string body)
    {
        Server.EnqueueJson(body);
        var failure = await Should.ThrowAsync<ProtocolException>(async () =>
            await Client.Commissions.List().ToListAsync(TestContext.Current.CancellationToken)
        );
        failure.Message.ShouldContain("Account is suspended");
        failure.Excerpt.ShouldNotBeNull().ShouldContain("suspended");
    }

    [Fact]
    public async Task Whole_json_is_read_whatever_type_it_is_given()
    {
        Server.Enqueue(ScriptedResponse.Html("""{"id":7,"email":"ann@example.test"}"""));
        (await Client.Affiliates.GetAsync(7, TestContext.Current.CancellationToken)).Id.ShouldBe(7);
    }
}
