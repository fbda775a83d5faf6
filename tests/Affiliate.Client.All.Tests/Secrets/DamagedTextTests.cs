using System.Net;
using System.Text;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>Bytes in JSON that are no text: the failure has a type at every vendor, whichever field holds them, known or not.</summary>
[Collection(CanaryCollection.Name)]
public sealed class DamagedTextTests
{
    // \u00FF stands for the byte FF, which is no UTF-8 anywhere.
    private static readonly string[] Texts = ["Ann\u00FF", "\u00C3(", "\\ud800", "a\\udfff\\ud800b", "\u00ED\u00A0\u0080"];

    public static TheoryData<string, string, string> Cases => new(
        from vendor in new[] { "LeadDyno", "AffiliateWP", "Aisle", "Leadway" }
        from text in Texts
        from row in new[] { "status", "first_name", "unknown_to_us" }
        select (vendor, text, row));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_listing_ends_with_a_protocol_failure(string vendor, string text, string field)
    {
        using var server = new BytesServer(
            200,
            Encoding.Latin1.GetBytes(
                $$"""{"{{field}}":"{{text}}","data":[{"id":"1","_id":"1","{{field}}":"{{text}}"}],"payouts":[{"id":1,"{{field}}":"{{text}}"}],"commissions":[{"id":1,"{{field}}":"{{text}}"}]}"""
            )
        );
        await using var services = CanaryAccount.Build(vendor, server);

        var failure = await Record.ExceptionAsync(() => ReadAsync(services));

        failure.ShouldBeOfType<ProtocolException>();
        Canary.SecretIn(FailureText.Whole(failure)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_error_body_with_them_is_the_error_that_its_status_says(string vendor, string text, string field)
    {
        using var server = new BytesServer(
            422,
            Encoding.Latin1.GetBytes(
                $$"""{"{{field}}":"{{text}}","message":"{{text}}","code":"{{text}}","error":"{{text}}","errors":{"{{text}}":["{{text}}"]},"traceId":"{{text}}"}"""
            )
        );
        await using var services = CanaryAccount.Build(vendor, server);

        (await Record.ExceptionAsync(() => ReadAsync(services))).ShouldBeOfType<AffiliateValidationException>();
    }

    private static async Task ReadAsync(ServiceProvider services)
    {
        await foreach (
            var _ in services.GetRequiredService<IPayoutSource>().GetPayouts().WithCancellation(TestContext.Current.CancellationToken)
        ) { }
    }

    private sealed class BytesServer(int status, byte[] body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(
                new HttpResponseMessage((HttpStatusCode)status)
                {
                    Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } },
                }
            );
    }
}
