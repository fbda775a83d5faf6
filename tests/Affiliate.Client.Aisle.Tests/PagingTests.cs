using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Tests.Shared;
using NodaTime;

namespace Affiliate.Client.Aisle.Tests;

/// <summary>The lists, page by page.</summary>
public sealed class PagingTests : AisleTest
{
    [Theory]
    [InlineData("")]
    [InlineData(""","nextPageToken":null""")]
    [InlineData(""","nextPageToken":"" """)]
    public async Task A_list_ends_only_without_a_token_and_not_at_short_or_empty_pages(string end)
    {
        Serve(new()
        {
            [""] = Page("""{"id":"a"},{"id":"b"}""", "t1"),
            ["t1"] = Page("", "t2"),
            ["t2"] = Page("""{"id":"c"}""", "t3"),
            ["t3"] = $$"""{"payouts":[{"id":"d"}],"recordsCount":1{{end}}}""",
        });
        (await ReadAsync(Client.Payouts.List(pageSize: 2))).Select(row => row.Id).ShouldBe(["a", "b", "c", "d"]);
        Brands.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Filters_and_size_are_sent_again_with_every_token()
    {
        Serve(new() { [""] = Page("""{"id":"a"}""", "a b+c"), ["a%20b%2Bc"] = Page("""{"id":"b"}""", null) });
        await ReadAsync(Client.Payouts.List(new LocalDate(2023, 1, 1), new LocalDate(2023, 1, 31), 50));
        Brands.Requests.Select(request => request.Query).ShouldBe(
        [
            "startDate=2023-01-01&endDate=2023-01-31&limit=50",
            "startDate=2023-01-01&endDate=2023-01-31&limit=50&nextPageToken=a%20b%2Bc",
        ]);
    }

    [Fact]
    public async Task Signups_are_walked_the_same_way()
    {
        Serve(
            new()
            {
                [""] = Respond("ListSignupsAsync")
                    .Replace("\"recordsCount\": 2", "\"recordsCount\": 2, \"nextPageToken\": \"t1\"", StringComparison.Ordinal),
                ["t1"] = """{"signups":[{"id":"signup003"}],"recordsCount":1}""",
            }
        );
        var rows = await ReadAsync(Client.Signups.List(new LocalDate(2023, 9, 1), new LocalDate(2023, 9, 30)));
        rows.Select(row => row.Id).ShouldBe(["signup001", "signup002", "signup003"]);
        Brands.Requests.Select(request => request.Query).ShouldBe(
        [
            "startDate=2023-09-01&endDate=2023-09-30&limit=250", "startDate=2023-09-01&endDate=2023-09-30&limit=250&nextPageToken=t1",
        ]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task A_token_that_comes_back_ends_the_walk_with_an_error(int cycle)
    {
        Brands.Respond = request =>
        {
            var at = request.Query.Split("nextPageToken=t") is [_, var number] ? int.Parse(number, null) : -1;
            return ScriptedResponse.Json(Page($$"""{"id":"{{at}}"}""", $"t{(at + 1) % cycle}"));
        };
        var failure = await Should.ThrowAsync<ProtocolException>(() => ReadAsync(Client.Payouts.List()));
        failure.Message.ShouldContain("cursor");
        Brands.Requests.Count.ShouldBeLessThanOrEqualTo(cycle + 3);
    }

    [Fact]
    public async Task A_row_that_comes_twice_is_given_once_and_casts_doubt_on_the_cursor()
    {
        Serve(new() { [""] = Page("""{"id":"a"},{"id":"b"}""", "t1"), ["t1"] = Page("""{"id":"b"},{"id":"c"}""", null) });
        (await ReadAsync(Client.Payouts.List(paging: new() { OnIncomplete = IncompleteAction.Report })))
            .Select(row => row.Id)
            .ShouldBe(["a", "b", "c"]);
        await Should.ThrowAsync<IncompleteListingException>(() => ReadAsync(Client.Payouts.List()));
    }

    [Theory]
    [InlineData("""{"recordsCount":0}""", "$.payouts")]
    [InlineData("""{"payouts":null}""", "$.payouts")]
    [InlineData("""{"error":"Something went wrong."}""", "$.error")]
    [InlineData("""{"payouts":[{"id":"a"},null]}""", "$.payouts[1]")]
    [InlineData("""{"payouts":[{"amount":1}]}""", "$.payouts[0].id")]
    public async Task A_response_of_another_shape_is_no_empty_page(string response, string path)
    {
        Brands.EnqueueJson(response);
        var failure = await Should.ThrowAsync<ProtocolException>(() => ReadAsync(Client.Payouts.List()));
        failure.Operation.ShouldBe("ListPayouts");
        failure.JsonPath.ShouldBe(path);
    }

    [Fact]
    public async Task A_walk_goes_on_from_a_stored_token()
    {
        Serve(new() { [""] = Page("""{"id":"a"},{"id":"b"}""", "t1"), ["t1"] = Page("""{"id":"c"}""", null) });
        string? stored = null;
        await foreach (var page in Client.Payouts.List().AsPages(cancellationToken: Token))
        {
            stored = page.ContinuationToken;
            break;
        }

        stored.ShouldNotBeNull().ShouldNotContain(ReadKey);
        var rest = new List<string?>();
        await foreach (var page in Client.Payouts.List().AsPages(stored, Token)) rest.AddRange(page.Items.Select(row => row.Id));
        rest.ShouldBe(["c"]);
        await Should.ThrowAsync<InvalidContinuationTokenException>(async () =>
        {
            await foreach (var page in Client.Payouts.List(new(2023, 1, 1), new(2023, 1, 2)).AsPages(stored, Token)) rest.Add("other");
        });
    }

    [Fact]
    public void A_first_day_needs_a_last_day()
    {
        var day = new LocalDate(2023, 1, 1);
        Should.Throw<ArgumentException>(() => Client.Payouts.List(day)).Message.ShouldContain("endDate");
        Should.Throw<ArgumentException>(() => Client.Signups.List(day)).Message.ShouldContain("endDate");
        Should.Throw<ArgumentException>(() => Client.Payouts.List(day, day.PlusDays(-1))).Message.ShouldContain("before");
        Brands.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_last_day_alone_is_passed_on()
    {
        Brands.EnqueueJson(Sample("payouts-empty.json"));
        await ReadAsync(Client.Payouts.List(endDate: new LocalDate(2023, 1, 31)));
        Brands.Single.Query.ShouldBe("endDate=2023-01-31&limit=250");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(251)]
    public void A_page_size_outside_its_range_is_refused(int size)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Client.Payouts.List(pageSize: size)).Message.ShouldContain("1 to 250");
        Should.Throw<ArgumentOutOfRangeException>(() => Client.Signups.List(pageSize: size)).Message.ShouldContain("1 to 250");
        Brands.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_completeness_report_says_what_the_vendor_lets_it_know()
    {
        Serve(new() { [""] = Page("""{"id":"a"}""", "t1"), ["t1"] = Page("""{"id":"b"}""", null) });
        (await CompletenessAsync()).ShouldBe((Completeness.Unverified, 2, 2, null));

        Serve(new() { [""] = Page("""{"id":"a"}""", null) });
        (await CompletenessAsync()).ShouldBe((Completeness.Contiguous, 1, 1, null));
    }

    private async Task<(Completeness Level, long Requests, long Rows, long? Total)> CompletenessAsync()
    {
        CompletenessReport? completeness = null;
        long? total = null;
        await foreach (var page in Client.Payouts.List().AsPages(cancellationToken: Token))
            (completeness, total) = (page.Completeness ?? completeness, page.TotalCount);
        return (completeness!.Level, completeness.Requests, completeness.DistinctRows, total);
    }

    private static string Page(string rows, string? next) =>
        $$"""{"payouts":[{{rows}}],"recordsCount":1{{(next is null ? "" : $",\"nextPageToken\":\"{next}\"")}}}""";

    private void Serve(Dictionary<string, string> pages) =>
        Brands.Respond = request => ScriptedResponse.Json(pages[request.Query.Split("nextPageToken=") is [_, var token] ? token : ""]);
}
