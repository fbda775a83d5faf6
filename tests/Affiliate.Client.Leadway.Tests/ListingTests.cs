using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests;

/// <summary>The lists of the client: first request, odd responses, and what the payout source pushes down.</summary>
public sealed class ListingTests : LeadwayTest
{
    [Fact]
    public async Task Every_list_starts_at_zero_with_the_most_rows()
    {
        Server.EnqueueJson(
            One("affiliates"),
            One("payouts"),
            One("commissions"),
            One("campaigns"),
            One("payout-methods"),
            One("customers")
        );
        (await ReadAsync(Client.Affiliates.List(paging: OneAtATime))).Count.ShouldBe(1);
        (await ReadAsync(Client.Payouts.List(paging: OneAtATime))).Count.ShouldBe(1);
        (await ReadAsync(Client.Commissions.List(paging: OneAtATime))).Count.ShouldBe(1);
        (await ReadAsync(Client.Campaigns.List(paging: OneAtATime))).Count.ShouldBe(1);
        (await ReadAsync(Client.PayoutMethods.List("a1", paging: OneAtATime))).Count.ShouldBe(1);
        (await ReadAsync(Client.Customers.List("a1", paging: OneAtATime))).Count.ShouldBe(1);
        Server.Requests.Select(request => request.Query).ShouldAllBe(query => query == "skip=0&limit=100");
    }

    [Fact]
    public async Task Only_the_affiliate_is_pushed_down_and_the_rest_is_filtered_here()
    {
        Server.EnqueueJson(One("payouts"), One("payouts"));
        var query = new PayoutQuery { PayeeId = "65df04201e428a0c5ebb6572", Statuses = [PayoutStatus.Pending] };
        (await ReadAsync(Client.ToPayoutSource().GetPayouts(query, OneAtATime))).Count.ShouldBe(1);
        (await ReadAsync(Client.ToPayoutSource().GetPayouts(query with { Statuses = [PayoutStatus.Paid] }, OneAtATime))).ShouldBeEmpty();
        Server
            .Requests.Select(request => request.Query)
            .ShouldAllBe(text => text == "affiliateId=65df04201e428a0c5ebb6572&skip=0&limit=100");
    }

    [Fact]
    public async Task A_server_that_ignores_the_filter_is_filtered_here()
    {
        Server.EnqueueJson(One("payouts"));
        (await ReadAsync(Client.ToPayoutSource().GetPayouts(new PayoutQuery { PayeeId = "another" }, OneAtATime))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{}", "$.payouts")]
    [InlineData("""{"payouts":null}""", "$.payouts")]
    [InlineData("""{"payouts":[{"_id":"1"},{}]}""", "$.payouts[1]._id")]
    [InlineData("""{"payouts":[null]}""", "$.payouts[0]")]
    [InlineData("""{"payouts":[{"_id":"1","deleted":"perhaps"}]}""", "$.payouts[0].deleted")]
    public async Task An_unhealthy_response_is_a_protocol_error_with_its_path(string json, string path)
    {
        Server.EnqueueJson(json);
        var failure = await Should.ThrowAsync<ProtocolException>(() => ReadAsync(Client.Payouts.List(paging: OneAtATime)));
        failure.Operation.ShouldBe("ListPayouts");
        failure.JsonPath.ShouldBe(path);
    }

    [Fact]
    public async Task Odd_payouts_reach_the_source_or_are_protocol_errors() =>
        (await MutationCheck.FindProblemsAsync(
            Server, One("payouts").Replace("\"meta\"", "\"note\"", StringComparison.Ordinal), "ListPayouts",
            async () =>
            {
                await foreach (var page in Client.ToPayoutSource().GetPayouts(null, OneAtATime).AsPages(cancellationToken: Token))
                {
                    page.Items.Count.ShouldBeLessThanOrEqualTo(2);
                    break;
                }
            })).ShouldBeEmpty();

    [Fact]
    public async Task The_total_is_a_control_total()
    {
        Server.Respond = _ => ScriptedResponse.Json(One("payouts"));
        CompletenessReport? completeness = null;
        await foreach (var page in Client.Payouts.List(paging: OneAtATime with { Verify = true }).AsPages(cancellationToken: Token))
            completeness = page.Completeness ?? completeness;
        completeness!.VendorTotalBefore.ShouldBe(1);
        completeness.VendorTotalAfter.ShouldBe(1);
        Server.Requests.Select(request => request.Query).ShouldContain("skip=0&limit=1");
    }

    private static string One(string sample) => Sample(sample).Replace("\"count\": 42", "\"count\": 1", StringComparison.Ordinal);
}
