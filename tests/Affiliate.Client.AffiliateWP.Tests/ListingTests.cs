using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests;

public sealed class ListingTests
{
    private static readonly Dictionary<string, Func<AffiliateWPClient, CancellationToken, Task<int>>> Lists = new()
    {
        ["payouts"] = async (client, token) => (await client.Payouts.List().ToListAsync(token)).Count,
        ["affiliates"] = async (client, token) => (await client.Affiliates.List().ToListAsync(token)).Count,
        ["referrals"] = async (client, token) => (await client.Referrals.List().ToListAsync(token)).Count,
        ["visits"] = async (client, token) => (await client.Visits.List().ToListAsync(token)).Count,
        ["creatives"] = async (client, token) => (await client.Creatives.List().ToListAsync(token)).Count,
        ["customers"] = async (client, token) => (await client.Customers.List().ToListAsync(token)).Count,
        ["campaigns"] = async (client, token) => (await client.Campaigns.List().ToListAsync(token)).Count,
        ["sales"] = async (client, token) => (await client.Sales.List().ToListAsync(token)).Count,
    };

    public static TheoryData<string> Names => [.. Lists.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_list_ends_at_its_own_404_and_never_asks_for_all_or_minus_one(string name)
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = _ => Error(404, "no_" + name);
        (await Lists[name](shop.Client, TestContext.Current.CancellationToken)).ShouldBe(0);
        foreach (var request in shop.Server.Requests)
        {
            request.Path.ShouldBe("/wp-json/affwp/v1/" + name);
            request.Query.ShouldContain("number=100");
            request.Query.Contains("order=ASC", StringComparison.Ordinal).ShouldBe(name is not ("campaigns" or "sales"));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_404_of_another_code_is_no_end(string name)
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = _ => Error(404, "rest_no_route");
        var failure = await Should.ThrowAsync<AffiliateConfigurationException>(() =>
            Lists[name](shop.Client, TestContext.Current.CancellationToken)
        );
        failure.VendorCode.ShouldBe("rest_no_route");
        failure.Message.ShouldContain("plugin is inactive");
        failure.Message.ShouldContain(nameof(AffiliateWPOptions.SiteAddress));

        shop.Server.Respond = _ => Error(404, "no_something_else");
        await Should.ThrowAsync<NotFoundException>(() => Lists[name](shop.Client, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_page_that_is_no_wordpress_is_a_wrong_address()
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = _ => ScriptedResponse.Html("<h1>Not Found</h1>", 404);
        var failure = await Should.ThrowAsync<AffiliateConfigurationException>(() =>
            Lists["payouts"](shop.Client, TestContext.Current.CancellationToken)
        );
        failure.Message.ShouldContain(nameof(AffiliateWPOptions.SiteAddress));
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("""[{"affiliate_id":1}]""")]
    [InlineData("""{"payout_id":1}""")]
    public async Task A_row_without_id_or_a_missing_list_is_a_protocol_error(string response)
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = _ => ScriptedResponse.Json(response);
        await Should.ThrowAsync<ProtocolException>(() => Lists["payouts"](shop.Client, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_census_confirms_a_list_and_an_old_server_goes_without()
    {
        // 2.6 fails on fields=ids under PHP 8, and sends whole rows where it does not.
        var olds = new[]
        {
            null,
            HttpFixture.Load("fatal_accept_json").ToResponse(),
            HttpFixture.Load("v266_payouts_number_3").ToResponse(),
        };
        foreach (var old in olds)
        {
            await using var shop = await Shop.OpenAsync();
            shop.Server.Respond = request =>
                request.Query switch
                {
                    var query when query.Contains("fields=ids", StringComparison.Ordinal) => old ?? ScriptedResponse.Json("""[1,2]"""),
                    var query when query.Contains("offset=0", StringComparison.Ordinal) => HttpFixture
                        .Load("payouts_fields_unknown")
                        .ToResponse(),
                    var query when query.Contains("offset=1&", StringComparison.Ordinal) => ScriptedResponse.Json("""[{"payout_id":2}]"""),
                    _ => Error(404, "no_payouts"),
                };
            var pages = await shop
                .Client.Payouts.List(paging: new() { Verify = true })
                .AsPages(cancellationToken: TestContext.Current.CancellationToken)
                .ToListAsync(TestContext.Current.CancellationToken);
            pages.SelectMany(page => page.Items).Select(row => row.PayoutId).ShouldBe([1, 2]);
            pages[^1].Completeness!.VendorTotalAfter.ShouldBe(old is null ? 2 : null);
            shop.Server.Requests.ShouldContain(request => request.Query == "fields=ids&number=0");
        }
    }

    [Fact]
    public async Task A_census_that_is_broken_is_not_taken_for_an_old_server()
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = _ => ScriptedResponse.Json("[1,2,");
        await Should.ThrowAsync<ProtocolException>(async () =>
            await shop.Client.Payouts.List(paging: new() { Verify = true }).ToListAsync(TestContext.Current.CancellationToken));
        shop.Server.Single.Query.ShouldBe("fields=ids&number=0");
    }

    private static ScriptedResponse Error(int status, string code) =>
        ScriptedResponse.Json($$$"""{"code":"{{{code}}}","message":"x","data":{"status":{{{status}}}}}""", status);
}
