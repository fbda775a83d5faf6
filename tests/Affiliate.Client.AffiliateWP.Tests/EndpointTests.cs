using System.Text;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests;

public sealed class EndpointTests
{
    public static TheoryData<string> Methods => [.. EndpointCases.All.Select(row => row.Method)];

    [Theory, MemberData(nameof(Methods))]
    public async Task A_method_sends_what_the_vendor_documents_and_reads_what_it_answers(string method)
    {
        var expected = EndpointCases.All.Single(row => row.Method == method);
        await using var shop = await Shop.OpenAsync();
        shop.Server.Enqueue(ScriptedAnswer.Json(expected.Answer, expected.Status));

        expected.Check(await expected.Call(shop.Client));

        var request = shop.Server.Single;
        $"{request.Verb} {request.Target}".ShouldBe(expected.Request);
        request.Body.ShouldBe(expected.Body);
        request.Header("Accept").ShouldBe("application/json");
        request.Header("Authorization").ShouldBe(
            method == "GetSiteAsync" ? null : "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Shop.Key}:{Shop.Token}")));
    }

    [Theory, MemberData(nameof(Methods))]
    public async Task A_reset_connection_is_repeated_for_reads_only(string method)
    {
        var expected = EndpointCases.All.Single(row => row.Method == method);
        await using var shop = await Shop.OpenAsync(options =>
        {
            options.Resilience.Retry.MaxRetries = 1;
            options.Resilience.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
            options.Resilience.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        });
        shop.Server.Enqueue(ScriptedAnswer.Reset, ScriptedAnswer.Json(expected.Answer, expected.Status));

        if (expected.Request.StartsWith("GET ", StringComparison.Ordinal) || expected.Request.StartsWith("OPTIONS ", StringComparison.Ordinal))
        {
            expected.Check(await expected.Call(shop.Client));
            shop.Server.Requests.Count.ShouldBe(2);
        }
        else
        {
            await Should.ThrowAsync<TransportException>(() => expected.Call(shop.Client));
            shop.Server.Requests.Count.ShouldBe(1);
        }
    }
}
