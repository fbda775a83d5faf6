using Affiliate.Client.Paging;

namespace Affiliate.Client.Lab.Shifts;

/// <summary>One seeded run: the same list and the same schedule of changes for our enumerator and for the naive one.</summary>
public static class ShiftRun
{
    public static Task<(ShiftOutcome Ours, ShiftOutcome Naive)> ExecuteAsync(ShiftCase shiftCase, int seed)
    {
        var random = new Random(seed);
        var size = random.Next(4) switch { 0 => random.Next(1, 11), 1 => random.Next(10, 51), _ => random.Next(50, 201) };
        var count = Math.Min(random.Next(size * 40), 4000);
        return ExecuteAsync(shiftCase, random, size, count);
    }

    public static async Task<(ShiftOutcome Ours, ShiftOutcome Naive)> ExecuteAsync(ShiftCase shiftCase, Random random, int size, int count)
    {
        var schedule = random.Next();
        return (
            await OneAsync(shiftCase, size, count, new Random(schedule), OursAsync),
            await OneAsync(shiftCase, size, count, new Random(schedule), NaiveAsync));
    }

    private static async Task<ShiftOutcome> OneAsync(
        ShiftCase shiftCase,
        int size,
        int count,
        Random random,
        Func<SimulatedList, ShiftCase, int, Task<(List<long> Rows, bool Incomplete)>> walk
    )
    {
        var mutations = new Mutations(random, shiftCase.Rate, shiftCase.Order);
        var initial = Mutations.InitialRows(count, shiftCase.Order).ToList();
        var list = new SimulatedList(shiftCase.Scheme, initial)
        {
            FixedSize = size,
            NewestFirst = shiftCase.Order == RowOrder.Descending,
            BeforeRequest = it => mutations.Apply(it.Rows),
        };
        var (rows, incomplete) = await walk(list, shiftCase, size);
        var came = rows.ToHashSet();
        var lost = initial.Count(row => !mutations.Deleted.Contains(row) && !came.Contains(row));
        return new ShiftOutcome(incomplete ? 0 : lost, rows.Count - came.Count, incomplete, list.Requests);
    }

    private static async Task<(List<long> Rows, bool Incomplete)> OursAsync(SimulatedList list, ShiftCase shiftCase, int size)
    {
        var options = new PagingOptions { PrefetchPages = shiftCase.Parallel > 1 ? 2 : 0, MaxConcurrentPages = shiftCase.Parallel };
        var rows = new List<long>();
        try
        {
            await foreach (var row in Pageable.Create(list, options, size)) rows.Add(row);
        }
        catch (IncompleteListingException)
        {
            return (rows, true);
        }

        return (rows, false);
    }

    private static async Task<(List<long> Rows, bool Incomplete)> NaiveAsync(SimulatedList list, ShiftCase shiftCase, int size) =>
        (await NaiveEnumerator.WalkAsync(list, size), false);
}
