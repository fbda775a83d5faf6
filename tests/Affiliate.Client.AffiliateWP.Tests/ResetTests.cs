using Affiliate.Client.AffiliateWP.Tests.Contracts;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>Every method against a connection that is reset once.</summary>
public sealed class ResetTests
{
    public static TheoryData<string> Methods => ContractTests.Methods;

    [Theory, MemberData(nameof(Methods))]
    public async Task A_reset_connection_is_repeated_for_reads_only(string method)
    {
        var expected = ContractCases.All.Single(row => row.Method == method);
        await using var shop = await Shop.OpenAsync(options =>
        {
            options.Resilience.Retry.MaxRetries = 1;
            options.Resilience.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
            options.Resilience.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        });
        shop.Server.Enqueue(ScriptedResponse.Reset, ScriptedResponse.Json(expected.Mapping.Response, expected.Mapping.Status));

        if (expected.Mapping.Verb is "GET" or "OPTIONS")
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
