using System.Globalization;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Tests.Shared.Sockets;

namespace Affiliate.Client.All.Tests.Hostile;

/// <summary>Servers that lie, through each vendor's real client: what the listing yields and what it may claim.</summary>
public sealed class HostileServerTests
{
    private static readonly PagingOptions Verify = new() { Verify = true };

    public static TheoryData<string> Vendors => ["AffiliateWP", "Aisle", "LeadDyno", "Leadway"];

    private static IEnumerable<long> All(int rows) => Enumerable.Range(1, rows).Select(static id => (long)id);

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Every_read_asks_caches_for_the_servers_own_response(string vendor)
    {
        await using var server = new HostileVendor(vendor, 25);
        (await server.ReadAsync()).Rows.ShouldBe(All(25));
        server.Received.ShouldAllBe(request => request.Head.Contains("Cache-Control: no-cache", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("AffiliateWP", "Age: 30")]
    [InlineData("LeadDyno", "Age: 30")]
    [InlineData("Leadway", "X-Cache: HIT")]
    public async Task A_page_from_a_cache_leaves_the_list_below_contiguous(string vendor, string header)
    {
        await using var server = new HostileVendor(vendor, 45)
        {
            Distort = (list, _, page) => list.Requests == 3 ? page with { Headers = [header] } : page,
        };
        var reading = await server.ReadAsync();
        reading.Rows.ShouldBe(All(45));

        // Leadway counts the list, which is worth a word of its own.
        reading.Level.ShouldBe(vendor == "Leadway" ? Completeness.Consistent : Completeness.Unverified, reading.Report.Reason);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public async Task Leadway_with_a_total_that_is_too_low_loses_nothing(int lag)
    {
        await using var server = new HostileVendor("Leadway", 250)
        {
            Distort = (list, _, page) => page with { Total = list.Rows.Count - lag },
        };
        (await server.ReadAsync(pageSize: 100)).Rows.ShouldBe(All(250));
    }

    [Fact]
    public async Task Leadway_with_the_pages_count_in_place_of_the_total_loses_nothing()
    {
        await using var server = new HostileVendor("Leadway", 250) { Distort = (_, _, page) => page with { Total = page.Rows.Count } };
        (await server.ReadAsync(pageSize: 100)).Rows.ShouldBe(All(250));
    }

    [Fact]
    public async Task Leadway_with_a_total_that_is_capped_loses_nothing()
    {
        await using var server = new HostileVendor("Leadway", 437) { Distort = (_, _, page) => page with { Total = 100 } };
        (await server.ReadAsync(pageSize: 100)).Rows.ShouldBe(All(437));
    }

    [Fact]
    public async Task LeadDyno_that_changes_its_page_size_in_mid_walk_loses_nothing_unnoticed()
    {
        await using var server = new HostileVendor("LeadDyno", 300)
        {
            Distort = (list, asked, page) => list.Requests > 3 ? list.Page(asked with { Offset = (asked.Page - 1) * 7 }, size: 7) : page,
        };
        var reading = await server.ReadAsync(pageSize: 20);
        if (reading.Rows.Count < 300) reading.Level.ShouldBeOneOf(Completeness.Unverified, Completeness.Incomplete);
    }

    [Fact]
    public async Task LeadDyno_with_at_least_25_rows_where_10_were_asked_loses_nothing()
    {
        await using var server = new HostileVendor("LeadDyno", 200)
        {
            Distort = (list, asked, _) =>
                list.Page(asked with { Offset = (asked.Page - 1) * (long)Math.Max(25, asked.Size) }, size: Math.Max(25, asked.Size)),
        };
        (await server.ReadAsync()).Rows.Order().ShouldBe(All(200));
    }

    [Theory]
    [InlineData("AffiliateWP", """[{"payout_id":1,"affiliate_id":1,"amount":5,"amount":500,"status":"paid"}]""")]
    [InlineData("LeadDyno", """{"page":1,"per_page":10,"commissions":[{"id":1,"amount":"5.00","amount":"500.00"}]}""")]
    [InlineData("LeadDyno", """{"page":1,"per_page":10,"commissions":[{"id":1,"amount":"5.00"}],"commissions":[]}""")]
    [InlineData("Aisle", """{"payouts":[{"id":"1","amount":5,"amount":500}]}""")]
    [InlineData("Leadway", """{"payouts":[{"_id":"1","amount":5,"amount":500}],"meta":{"count":1}}""")]
    public async Task A_key_that_comes_twice_is_an_error(string vendor, string body)
    {
        await using var server = new HostileVendor(vendor, 1) { Distort = (_, _, page) => page with { Body = body } };
        await Should.ThrowAsync<ProtocolException>(() => server.ReadAsync());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_list_that_is_empty_for_a_moment_loses_nothing(string vendor)
    {
        await using var server = new HostileVendor(vendor, 95)
        {
            Distort = (list, _, page) => list.Requests == 1 ? new ListPage([]) { HasCursor = false } : page,
        };
        (await server.ReadAsync()).Rows.ShouldBe(All(95));
    }

    [Theory]
    [InlineData("AffiliateWP")]
    [InlineData("LeadDyno")]
    public async Task An_end_by_error_is_an_error(string vendor)
    {
        await using var server = new HostileVendor(vendor, 100)
        {
            Distort = (_, asked, page) => asked.Offset >= 50 ? page with { Status = 422, Body = "{}" } : page,
        };
        await Should.ThrowAsync<AffiliateApiException>(() => server.ReadAsync());
    }

    [Fact]
    public async Task AffiliateWP_that_hides_its_second_half_is_found_out_by_its_ids() =>
        await IsFoundOut("AffiliateWP", list => SocketReply.Json(200, $"[{string.Join(',', list.Rows)}]"));

    [Fact]
    public async Task LeadDyno_that_hides_its_second_half_is_found_out_by_its_totals() =>
        await IsFoundOut(
            "LeadDyno",
            static list => SocketReply.Json(200, string.Create(CultureInfo.InvariantCulture, $$"""{"total_count":{{list.Rows.Count}}}"""))
        );

    [Fact]
    public async Task AffiliateWP_that_hides_its_second_half_is_found_out_by_WordPress_total() =>
        await IsFoundOut("AffiliateWP", static _ => SocketReply.Json(500), "X-WP-Total: 100");

    [Fact]
    public async Task LeadDyno_whose_totals_are_gone_is_listed_all_the_same()
    {
        await using var server = new HostileVendor("LeadDyno", 45) { Count = static _ => SocketReply.Json(404) };
        (await server.ReadAsync(Verify)).Rows.ShouldBe(All(45));
    }

    [Fact]
    public async Task LeadDyno_that_mixes_up_its_responses_is_an_error()
    {
        await using var server = new HostileVendor("LeadDyno", 100)
        {
            Distort = (list, _, page) => list.Requests == 4 ? page with { EchoedPage = 2 } : page,
        };
        await Should.ThrowAsync<ProtocolException>(() => server.ReadAsync());
    }

    [Theory]
    [InlineData(250)]
    [InlineData(100)]
    public async Task Aisle_with_a_full_or_clamped_page_without_a_cursor_is_unverified(int rows)
    {
        await using var server = new HostileVendor("Aisle", 437)
        {
            Distort = (list, asked, _) => list.Page(asked, size: rows) with { HasCursor = false },
        };
        (await server.ReadAsync(pageSize: null)).Level.ShouldBe(Completeness.Unverified);
    }

    [Fact]
    public async Task Aisle_resumed_at_a_cursor_that_is_an_offset_is_unverified_at_best()
    {
        await using var server = new HostileVendor("Aisle", 200);
        var first = await server.ReadAsync(stopAfter: 50);
        server.Rows.RemoveRange(0, 15);
        var rest = await server.ReadAsync(token: first.Last.ContinuationToken);
        rest.Rows.ShouldNotContain(51, "the loss that this is about");
        rest.Level.ShouldBeOneOf(Completeness.Unverified, Completeness.Incomplete);
    }

    [Theory]
    [InlineData(57)]
    [InlineData(100)]
    [InlineData(200)]
    public async Task Aisle_goes_on_exactly_after_a_row_in_the_middle_of_a_page(int rows)
    {
        await using var server = new HostileVendor("Aisle", 437);
        var first = await server.ReadAsync(pageSize: null, stopAfter: 1);
        var rest = await server.ReadAsync(pageSize: null, token: first.Last.GetContinuationToken(rows));
        rest.Rows.ShouldBe(All(437).Skip(rows));
        rest.Level.ShouldNotBe(Completeness.Incomplete, rest.Report.Reason);
    }

    [Fact]
    public async Task AffiliateWP_that_grows_before_every_request_comes_to_an_end()
    {
        await using var server = new HostileVendor("AffiliateWP", 200)
        {
            Before = static list => list.Rows.AddRange(Enumerable.Range(0, 5).Select(n => (long)(100_000 + (list.Requests * 5) + n))),
        };
        (await server.ReadAsync(pageSize: 20)).Rows.ShouldContain(200);
        server.Requests.ShouldBeLessThan(400);
    }

    private static async Task IsFoundOut(string vendor, Func<HostileVendor, SocketReply> count, params string[] headers)
    {
        await using var server = new HostileVendor(vendor, 100)
        {
            Count = count,
            Distort = (list, asked, _) => list.Page(asked, list.Rows.Take(50)) with { Headers = headers },
        };
        var reading = await server.ReadAsync(Verify);
        reading.Rows.ShouldBe(All(50));
        reading.Level.ShouldBe(Completeness.Incomplete, reading.Report.Reason);
    }
}
