using Affiliate.Client.Lab.Hostile;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>What a listing says of servers that are not what they should be: docs/paging.md, "What each word is worth".</summary>
public sealed class HostileStudyTests
{
    private const int Seeds = 150;

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var one in HostileCase.All) data.Add(one.Scheme, one.Make().Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_listing_that_lost_a_row_is_called_confirmed(string scheme, string behaviour)
    {
        var line = await RunAsync(scheme, behaviour, confirm: true);
        line["Confirmed"].Lossy.ShouldBe(0, line.ToString());
        line[HostileStudy.Endless].Runs.ShouldBe(0, line.ToString());
        line.Doubled.ShouldBe(0, line.ToString());
    }

    [Theory]
    [InlineData("edited rows jump to the front, 5 %")]
    [InlineData("edited rows jump to the front, 20 %")]
    [InlineData("rows trade places, 5 %")]
    [InlineData("rows trade places, 20 %")]
    [InlineData("ties in another order, 2 %")]
    [InlineData("rows come or go, 20 %")]
    [InlineData("one in, one out, 20 %")]
    [InlineData("total too low")]
    [InlineData("total counts the page")]
    [InlineData("total capped at 100")]
    [InlineData("the first page is empty for a moment")]
    [InlineData("size changes on the way, 5 %")]
    [InlineData("at most 30, 5 %")]
    [InlineData("at least 25, 20 %")]
    [InlineData("the cursor is missing")]
    [InlineData("cursors are offsets, rows go, 20 %")]
    public async Task No_listing_that_lost_a_row_is_called_contiguous(string behaviour)
    {
        foreach (var one in HostileCase.All.Where(it => it.Make().Name == behaviour))
        {
            var line = await RunAsync(one.Scheme, behaviour, confirm: false);
            line["Contiguous"].Lossy.ShouldBe(0, line.ToString());
        }
    }

    [Theory]
    [InlineData("Offset", "one in, one out, 5 %")]
    [InlineData("Offset total", "one in, one out, 5 %")]
    [InlineData("Page total", "one in, one out, 5 %")]
    [InlineData("Offset", "at most 7, 20 %")]
    public async Task A_list_that_lost_nothing_is_hardly_ever_called_incomplete(string scheme, string behaviour)
    {
        var line = await RunAsync(scheme, behaviour, confirm: false);
        line.FalselyIncomplete.ShouldBeLessThanOrEqualTo(Seeds / 100, line.ToString());
    }

    [Fact]
    public async Task A_list_that_grows_as_fast_as_it_is_read_ends_where_it_ended_when_it_was_found()
    {
        foreach (var scheme in (string[])["Offset", "Page"])
        {
            var one = HostileCase.All.Single(it => it.Scheme == scheme && it.Make().Name == "5 new rows before every request");
            for (var seed = 1; seed <= 40; seed++)
            {
                var line = new HostileLine(one);
                var server = new HostileServer(one.Listing, one.Make(), seed, count: 500, size: 20);
                await HostileStudy.AddAsync(line, server, new PagingOptions { PrefetchPages = 0 });
                line.MaxRequests.ShouldBeLessThan(120, $"seed {seed}");
                line["Unverified"].Lossy.ShouldBe(0, $"seed {seed}");
            }
        }
    }

    [Fact]
    public async Task The_study_can_fail_because_single_readings_lose_rows_where_one_of_two_replicas_is_behind()
    {
        var line = await RunAsync("Offset", "two replicas, one behind", confirm: false);
        line["Contiguous"].Lossy.ShouldBePositive("it is a word for what was seen, not a promise");
    }

    private static async Task<HostileLine> RunAsync(string scheme, string behaviour, bool confirm)
    {
        var line = new HostileLine(HostileCase.All.Single(one => one.Scheme == scheme && one.Make().Name == behaviour));
        for (var seed = 1; seed <= Seeds; seed++)
            await HostileStudy.AddAsync(line, new PagingOptions { PrefetchPages = 0, Confirm = confirm }, seed);
        return line;
    }
}
