using Affiliate.Client.Paging;

namespace Affiliate.Client.All.Tests.Hostile;

/// <summary>
/// Rows that move, flicker or lag behind no single reading's sight: with <see cref="PagingOptions.Confirm"/> no loss is called Confirmed.
/// </summary>
public sealed class MovingRowsTests
{
    private const int Seeds = 25;
    private const int Count = 60;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var vendor in new[] { "AffiliateWP", "LeadDyno", "Leadway" })
            {
                foreach (var behaviour in new[] { "edited", "ties", "replicas", "flicker", "trade" }) cases.Add(vendor, behaviour);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_lost_row_is_called_confirmed(string vendor, string behaviour)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            await using var server = Server(vendor, behaviour, new Random(seed));
            var reading = await server.ReadAsync(new PagingOptions { Confirm = true });
            reading.Rows.ShouldBeUnique();
            if (reading.Level == Completeness.Confirmed) reading.Rows.Order().ShouldBe(All, $"seed {seed}: {reading.Report.Reason}");
        }
    }

    [Theory]
    [InlineData("AffiliateWP")]
    [InlineData("LeadDyno")]
    [InlineData("Leadway")]
    public async Task A_quiet_list_is_confirmed(string vendor)
    {
        await using var server = new HostileVendor(vendor, Count);
        var reading = await server.ReadAsync(new PagingOptions { Confirm = true });
        reading.Rows.ShouldBe(All);
        reading.Level.ShouldBe(Completeness.Confirmed, reading.Report.Reason);
    }

    [Fact]
    public async Task Leadway_where_a_row_comes_and_one_goes_in_the_same_gap_is_not_called_incomplete()
    {
        for (var seed = 1; seed <= 4 * Seeds; seed++)
        {
            var random = new Random(seed);
            await using var server = new HostileVendor("Leadway", 200)
            {
                Before = list =>
                {
                    if (random.Next(20) != 0) return;
                    list.Rows.RemoveAt(random.Next(list.Rows.Count));
                    list.Rows.Insert(0, 10_000 + list.Requests);
                },
            };
            var reading = await server.ReadAsync(pageSize: 20);
            server.Rows.Where(static id => id <= 200).Except(reading.Rows).ShouldBeEmpty($"seed {seed}");
            reading.Level.ShouldNotBe(Completeness.Incomplete, $"seed {seed}: {reading.Report.Reason}");
        }
    }

    private static IEnumerable<long> All => Enumerable.Range(1, Count).Select(static id => (long)id);

    private static HostileVendor Server(string vendor, string behaviour, Random random) =>
        behaviour switch
        {
            "edited" => new(vendor, Count) { Before = list => Sometimes(random, 5, () => Move(list.Rows, random.Next(Count), 0)) },
            "ties" => new(vendor, Count) { Before = list => Sometimes(random, 10, () => list.Rows.Reverse(random.Next(Count - 5), 5)) },
            "trade" => new(vendor, Count)
            {
                Before = list => Sometimes(random, 10, () => Move(list.Rows, random.Next(Count), random.Next(Count))),
            },
            "replicas" => new(vendor, Count)
            {
                Distort = (list, asked, page) => random.Next(2) == 0 ? list.Page(asked, list.Rows.Skip(5)) : page,
            },
            _ => new(vendor, Count)
            {
                Distort = (list, asked, page) =>
                    random.Next(5) == 0 ? list.Page(asked, list.Rows.Where(id => id != random.Next(1, Count))) : page,
            },
        };

    private static void Sometimes(Random random, int oneIn, Action change)
    {
        if (random.Next(oneIn) == 0) change();
    }

    private static void Move(List<long> rows, int from, int to)
    {
        var row = rows[from];
        rows.RemoveAt(from);
        rows.Insert(to, row);
    }
}
