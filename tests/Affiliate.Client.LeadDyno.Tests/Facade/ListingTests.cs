using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.LeadDyno.Tests.Facade;

/// <summary>How the lists end, and what they make of responses of another shape.</summary>
public sealed class ListingTests : LeadDynoTest
{
    [Fact]
    public async Task A_short_page_does_not_end_a_list_and_a_row_that_moved_is_not_doubled()
    {
        Server.EnqueueJson("""[{"id":1},{"id":2}]""", """[{"id":2}]""", """[{"id":3}]""");
        (await ReadAsync(Client.Leads.List(paging: OneAtATime), Token)).Select(lead => lead.Id).ShouldBe([1, 2, 3]);
        Server
            .Requests.Select(request => request.Query)
            .ShouldBe([$"page=1&key={Key}", $"page=2&key={Key}", $"page=3&key={Key}", $"page=4&key={Key}"]);
    }

    [Theory]
    [InlineData("""{"page":1,"per_page":100,"total_entries":1,"purchases":[{"id":7}]}""")]
    [InlineData("""[{"id":7}]""")]
    public async Task An_envelope_and_an_array_are_the_same(string json)
    {
        Server.EnqueueJson(json);
        (await ReadAsync(Client.Purchases.List(paging: OneAtATime), Token)).ShouldHaveSingleItem().Id.ShouldBe(7);
    }

    [Fact]
    public async Task A_bare_array_of_commissions_is_read()
    {
        Server.EnqueueJson("""[{"id":7}]""");
        (await ReadAsync(Client.Commissions.List(paging: OneAtATime), Token)).ShouldHaveSingleItem().Id.ShouldBe(7);
    }

    [Theory]
    [InlineData("""{"error":"odd"}""", "$")]
    [InlineData("""{"errors":[]}""", "$")]
    [InlineData("""{"commissions":null}""", "$.commissions")]
    [InlineData("""{"commissions":[{"amount":"1.0"}]}""", "$.commissions[0].id")]
    [InlineData("""[{"id":1},null]""", "$[1]")]
    [InlineData("true", "$")]
    public async Task What_is_no_list_is_an_error_and_not_an_empty_page(string json, string path)
    {
        Server.EnqueueJson(json);
        var failure = await Should.ThrowAsync<ProtocolException>(() => ReadAsync(Client.Commissions.List(paging: OneAtATime), Token));
        (failure.Operation, failure.JsonPath).ShouldBe(("ListCommissions", path));
    }

    [Fact]
    public async Task The_vendors_own_count_is_compared_on_request()
    {
        Server.Respond = request =>
            request.Path switch
            {
                "/v1/commissions/totals" => ScriptedResponse.Json("""{"total_count":3}"""),
                _ => ScriptedResponse.Json(
                    request.Query.StartsWith("page=1&", StringComparison.Ordinal)
                        ? """{"commissions":[{"id":1},{"id":2}]}"""
                        : """{"commissions":[]}"""
                ),
            };
        var failure = await Should.ThrowAsync<IncompleteListingException>(() =>
            ReadAsync(Client.Commissions.List(paging: OneAtATime with { Verify = true }), Token)
        );
        failure.Completeness.VendorTotalAfter.ShouldBe(3);
    }

    [Theory]
    [InlineData("leads", "2024-06-24%2012%3A26%3A00%20UTC", "2024-06-24%2012%3A28%3A01%20UTC")]
    [InlineData("affiliates", "2024-06-24%2012%3A26%3A00%20UTC", "2024-06-24%2012%3A28%3A01%20UTC")]
    [InlineData("campaigns", "2024-06-24%2012%3A26%3A00%20UTC", "2024-06-24%2012%3A28%3A01%20UTC")]
    [InlineData("purchases", "2024-06-24T12%3A26%3A00Z", "2024-06-24T12%3A28%3A01Z")]
    public async Task A_bound_between_two_seconds_loses_no_row_to_rounding(string list, string after, string before)
    {
        var (from, to) = (
            NodaTime.Instant.FromUtc(2024, 6, 24, 12, 26) + Tenths(5),
            NodaTime.Instant.FromUtc(2024, 6, 24, 12, 28) + Tenths(5)
        );
        Server.EnqueueJson("[]");
        _ = list switch
        {
            "leads" => (await ReadAsync(Client.Leads.List(from, to, OneAtATime), Token)).Count,
            "affiliates" => (await ReadAsync(Client.Affiliates.List(from, to, paging: OneAtATime), Token)).Count,
            "campaigns" => (await ReadAsync(Client.Campaigns.List(from, to, OneAtATime), Token)).Count,
            _ => (await ReadAsync(Client.Purchases.List(from, to, paging: OneAtATime), Token)).Count,
        };

        Server.Single.Query.ShouldContain($"created_after={after}&");
        Server.Single.Query.ShouldContain($"created_before={before}&");

        static NodaTime.Duration Tenths(int tenths) => NodaTime.Duration.FromMilliseconds(100 * tenths);
    }

    [Fact]
    public async Task A_filtered_list_has_no_count_to_compare_with()
    {
        var paging = OneAtATime with { Verify = true };
        Server.Respond = request =>
            ScriptedResponse.Json(request.Path.EndsWith("/count", StringComparison.Ordinal) ? """{"count":0}""" : "[]");
        await ReadAsync(Client.Leads.List(createdBefore: NodaTime.Instant.FromUtc(2024, 1, 1, 0, 0), paging: paging), Token);
        Server.Requests.ShouldAllBe(request => request.Path == "/v1/leads");
        await ReadAsync(Client.Leads.List(paging: paging), Token);
        Server.Requests.ShouldContain(request => request.Path == "/v1/leads/count");
    }
}
