using System.Net;
using System.Text;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>What a vendor's words become after its secrets are taken out.</summary>
[Collection(CanaryCollection.Name)]
public sealed class ErrorTextTests
{
    private static readonly string Secret = Canary.Secret("ApiKey");

    [Fact]
    public async Task Fields_whose_names_differ_in_the_secret_alone_become_one()
    {
        var body =
            $$$"""{"error":{"key k-{{{Uri.EscapeDataString(Secret)}}}":["is bad"],"key k-{{{Uri.EscapeDataString(Secret).ToLowerInvariant()}}}":["is too long"]}}""";
        var failure = await FailAsync(422, body);
        failure.ShouldBeOfType<AffiliateValidationException>().FieldErrors.ShouldHaveSingleItem().Value.ShouldBe(["is bad", "is too long"]);
        failure.ToString().ShouldContain("key k-***: is bad, is too long");
    }

    [Fact]
    public async Task A_value_that_is_no_number_is_quoted_whole_or_not_at_all()
    {
        var body = $$"""{"total_cost":"{{new string('9', 30)}}{{Uri.EscapeDataString(Secret)}}"}""";
        var failure = await FailAsync(
            200,
            body,
            services => services.GetRequiredService<LeadDynoClient>().Commissions.GetTotalsAsync()
        );
        Canary.SecretIn(FailureText.Whole(failure.ShouldBeOfType<ProtocolException>())).ShouldBeNull();
        failure.ToString().ShouldNotContain("canary-Ap");
        failure.ToString().ShouldContain("Expected a decimal number");
    }

    /// <summary>Begun within the secret: the framework's message quotes what it took for <c>true</c>, and its path a name.</summary>
    public static TheoryData<string> CutBodies =>
    [
        $"t{WebUtility.HtmlEncode(Secret)[^20..]} Accept: application/json",
        $"n{Convert.ToBase64String(Encoding.ASCII.GetBytes($"key={Secret} Accept: application/json"))[16..]}",
        $$"""{"commissions":{"{{Secret[^6..]}}":[""",
        $$"""{"commissions":[{"id":"{{Secret[^6..]}}","amount":true}]}""",
    ];

    [Theory]
    [MemberData(nameof(CutBodies))]
    public async Task JSON_that_was_cut_within_the_secret_is_told_without_the_rest(string body)
    {
        var failure = await FailAsync(200, body);
        Canary.SecretIn(FailureText.Whole(failure.ShouldBeOfType<ProtocolException>())).ShouldBeNull();
    }

    private static async Task<Exception?> FailAsync(int status, string body, Func<IServiceProvider, Task>? call = null)
    {
        using var vendor = new FixedVendor(status, body);
        await using var services = CanaryAccount.Build("LeadDyno", vendor);
        return await Record.ExceptionAsync(() =>
            call?.Invoke(services)
            ?? services.GetRequiredService<IPayoutSource>().GetPayouts().ToListAsync(TestContext.Current.CancellationToken).AsTask()
        );
    }

    private sealed class FixedVendor(int status, string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(
                new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") }
            );
    }
}
