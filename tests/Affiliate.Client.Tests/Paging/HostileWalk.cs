using Affiliate.Client.Errors;
using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

/// <summary>
/// A seeded walk of a small list: two spells of cut pages, one of ignored places, rows that come and go; or a server that obeys no size.
/// </summary>
/// <param name="List">The list as it was at the end, and what was asked of it.</param>
/// <param name="Initial">Its rows at the start.</param>
/// <param name="Rows">What came.</param>
/// <param name="Completeness">The completeness report, or null where the walk ended in an error.</param>
/// <param name="Failure">The error's words.</param>
internal sealed record HostileWalk(
    SimulatedList List,
    List<long> Initial,
    List<long> Rows,
    CompletenessReport? Completeness,
    string? Failure
)
{
    public static async Task<HostileWalk> RunAsync(
        PagingScheme scheme,
        int seed,
        IncompleteAction onIncomplete = IncompleteAction.Report,
        bool obeysSize = true
    )
    {
        var options = new PagingOptions { PrefetchPages = 0, OnIncomplete = onIncomplete };
        var random = new Random(seed);
        var (clampFrom, clampTo, max) = Burst(random);
        var (clampFrom2, clampTo2, most2) = Burst(random);
        var (ignoreFrom, ignoreTo, _) = Burst(random);
        var rate = random.Next(3) * 0.15;
        var next = 1000L;
        var initial = Enumerable.Range(1, random.Next(40)).Select(i => (long)i).ToList();
        var list = TwistedList.Create(scheme, initial, Change, Twist, echoes: obeysSize);
        return await WalkAsync(list, initial, Pageable.Create(list, options, 1 + random.Next(9)));

        void Change(SimulatedList it)
        {
            if (random.NextDouble() >= rate) return;
            if (random.Next(2) == 0 && it.Rows.Count > 0) it.Rows.RemoveAt(random.Next(it.Rows.Count));
            else if (random.Next(2) == 0) it.Rows.Add(next++);
            else it.Rows.Insert(random.Next(it.Rows.Count + 1), next++);
        }

        PageRequest Twist(SimulatedList it, PageRequest request)
        {
            if (!obeysSize) request = request with { Size = TwistedList.OwnSize };
            if (it.Requests >= ignoreFrom && it.Requests < ignoreTo) request = request with { Offset = 0, PageNumber = 1 };
            if (it.Requests >= clampFrom && it.Requests < clampTo) request = request with { Size = Math.Min(request.Size, max) };
            if (it.Requests >= clampFrom2 && it.Requests < clampTo2) request = request with { Size = Math.Min(request.Size, most2) };
            return request;
        }
    }

    private static async Task<HostileWalk> WalkAsync(SimulatedList list, List<long> initial, AsyncPageable<long> pages)
    {
        var rows = new List<long>();
        CompletenessReport? completeness = null;
        try
        {
            await foreach (var page in pages.AsPages(cancellationToken: TestContext.Current.CancellationToken))
            {
                rows.AddRange(page.Items);
                completeness = page.Completeness;
            }
        }
        catch (IncompleteListingException incomplete)
        {
            return new(list, initial, rows, incomplete.Completeness, incomplete.Message);
        }
        catch (ProtocolException failure)
        {
            return new(list, initial, rows, null, failure.Message);
        }

        return new(list, initial, rows, completeness, null);
    }

    private static (int From, int To, int Size) Burst(Random random)
    {
        var from = 1 + random.Next(12);
        return (from, from + random.Next(4), 1 + random.Next(4));
    }
}
