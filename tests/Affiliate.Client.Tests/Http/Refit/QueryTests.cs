using System.Globalization;
using NodaTime;

namespace Affiliate.Client.Tests.Http.Refit;

public sealed class QueryTests : WireTest
{
    private static readonly Instant Midnight = Instant.FromUtc(2024, 6, 1, 0, 0);

    /// <summary>What Refit does by itself, and what its formatters here do in its place (docs/decisions/0009-refit-package.md).</summary>
    public static TheoryData<string, string> Rows =>
        [.. Values.Concat(Collections).Select(row => new TheoryDataRow<string, string>(row.Key, row.Value.Expected))];

    private static Dictionary<string, (string Expected, Func<IWireApi, Task> Call)> Values { get; } =
        new()
        {
            ["text"] = ("?q=a%20b%26c%3Dd%2B%C3%A9%2F%3F%23%25", api => api.QueryTextAsync("a b&c=d+é/?#%")),
            ["null"] = ("", api => api.QueryTextAsync(null)),
            ["empty"] = ("?q=", api => api.QueryTextAsync("")),
            ["true"] = ("?q=true", api => api.QueryFlagAsync(true)),
            ["false"] = ("?q=false", api => api.QueryFlagAsync(false)),
            ["null flag"] = ("", api => api.QueryFlagAsync(null)),
            ["decimal"] = ("?q=12.50", api => api.QueryDecimalAsync(12.50m)),
            ["double"] = ("?q=-0.1", api => api.QueryDoubleAsync(-0.1)),
            ["guid"] = ("?q=00000000-0000-0000-0000-000000000000", api => api.QueryGuidAsync(Guid.Empty)),
            ["instant"] = ("?q=2024-06-01T00%3A00%3A00Z", api => api.QueryInstantAsync(Midnight)),
            ["instant with fraction"] = (
                "?q=2024-06-01T00%3A00%3A00.25Z",
                api => api.QueryInstantAsync(Midnight + Duration.FromMilliseconds(250))
            ),
            ["null instant"] = ("", api => api.QueryInstantAsync(null)),
            ["date"] = ("?q=2024-06-01", api => api.QueryDateAsync(new LocalDate(2024, 6, 1))),
            ["local time"] = ("?q=2024-06-01T13%3A05%3A00", api => api.QueryLocalTimeAsync(new LocalDateTime(2024, 6, 1, 13, 5))),
            ["month"] = ("?q=2024-06", api => api.QueryMonthAsync(new YearMonth(2024, 6))),
            ["pattern"] = ("?q=2024-06-01T00%3A00%3A00.000Z", api => api.QueryPatternAsync(Midnight)),
            ["enum"] = ("?q=DarkRed", api => api.QueryEnumAsync(ConsoleColor.DarkRed)),
            ["word"] = ("?q=paid", api => api.QueryWordAsync(Status.Paid)),
            ["unknown word"] = ("?q=x%20y", api => api.QueryWordAsync(new Status("x y"))),
            ["no word"] = ("", api => api.QueryWordAsync(default)),
            ["null word"] = ("", api => api.QueryWordOrNullAsync(null)),
        };

    private static Dictionary<string, (string Expected, Func<IWireApi, Task> Call)> Collections { get; } =
        new()
        {
            ["words"] = ("?q=paid%2Cdue", api => api.QueryWordsAsync([Status.Paid, new Status("due")])),
            ["list"] = ("?q=1%2C2", api => api.QueryListAsync([1, 2])),
            ["empty list"] = ("?q=", api => api.QueryListAsync([])),
            ["null list"] = ("", api => api.QueryListAsync(null)),
            ["multi"] = ("?q=1&q=2", api => api.QueryMultiAsync([1, 2])),
            ["null multi"] = ("", api => api.QueryMultiAsync(null)),
            ["csv"] = ("?q=1%2C2", api => api.QueryCsvAsync([1, 2])),
            ["object"] = (
                "?status=paid&per_page=20&Deep.Min=1.5&Tags=a%2Cb&ids%5B%5D=7&ids%5B%5D=9",
                api =>
                    api.QueryObjectAsync(
                        new Filter { Status = "paid", PerPage = 20, Deep = new Deep(1.5m), Tags = ["a", "b"], Ids = [7, 9] }
                    )
            ),
            ["ignored property"] = ("", api => api.QueryObjectAsync(new Filter { Hidden = "h" })),
            ["object of nulls"] = ("", api => api.QueryObjectAsync(new Filter())),
            ["null object"] = ("", api => api.QueryObjectAsync(null)),
            ["dictionary"] = (
                "?a=1&b=2%203",
                api => api.QueryDictionaryAsync(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2 3" })
            ),
            ["alias"] = ("?filter%5Bstatus%5D=v", api => api.QueryAliasAsync("v")),
        };

    [Theory, MemberData(nameof(Rows))]
    public async Task A_value_becomes_text(string row, string expected)
    {
        var (_, call) = Values.TryGetValue(row, out var value) ? value : Collections[row];
        (await TargetOf(call)).ShouldBe("/q" + expected);
    }

    [Fact]
    public async Task A_list_with_an_item_that_has_no_text_is_refused_since_it_would_leave_a_gap()
    {
        await Should.ThrowAsync<ArgumentException>(() => Api.QueryWordsAsync([Status.Paid, default, new Status("due")]));
        Server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Constants_of_the_route_come_first() =>
        (await TargetOf(api => api.QueryConstantsAsync("z"))).ShouldBe("/c?fixed=1&two=a%20b&q=z");

    [Fact]
    public async Task A_delete_has_a_query_too()
    {
        (await TargetOf(api => api.DeleteAsync("x"))).ShouldBe("/d?key=x");
        Server.Last.Verb.ShouldBe("DELETE");
    }

    [Fact]
    public async Task The_culture_of_the_caller_is_never_seen()
    {
        var before = CultureInfo.CurrentCulture;
        var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        german.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = german;
        try
        {
            (await TargetOf(api => api.QueryDecimalAsync(-12.50m))).ShouldBe("/q?q=-12.50");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
