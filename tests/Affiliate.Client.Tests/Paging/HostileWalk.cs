using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>A seeded walk of a small list: two spells of cut pages, one of ignored places, rows that come and go; or a server that obeys no size.</summary>
/// <param name="List">The list as it was at the end, and what was asked of it.</param>
/// <param name="Initial">Its rows at the start.</param>
/// <param name="Rows">What came.</param>
/// <param name="Receipt">The receipt, or null where the walk ended in an error.</param>
/// <param name="Failure">The error's words.</param>
internal sealed record HostileWalk(SimulatedList List, List<long> Initial, List<long> Rows, CompletenessReceipt? Receipt, string? Failure)
{
    public static async Task<HostileWalk> RunAsync(ListingShape shape, int seed, IncompleteAction onIncomplete = IncompleteAction.Report, bool obeysSize = true)
    {
        var options = new PagingOptions { PagesAhead = 0, OnIncomplete = onIncomplete };
        var random = new Random(seed);
        var (clampFrom, clampTo, most) = Burst(random);
        var (clampFrom2, clampTo2, most2) = Burst(random);
        var (ignoreFrom, ignoreTo, _) = Burst(random);
        var rate = random.Next(3) * 0.15;
        var next = 1000L;
        var initial = Enumerable.Range(1, random.Next(40)).Select(i => (long)i).ToList();
        var list = TwistedList.Of(shape, initial, Change, Twist, echoes: obeysSize);
        var rows = new List<long>();
        CompletenessReceipt? receipt = null;
        try
        {
            await foreach (var page in ListingPageable.Create(list, options, 1 + random.Next(9)).AsPages(cancellationToken: TestContext.Current.CancellationToken))
            {
                rows.AddRange(page.Items);
                receipt = page.Receipt;
            }
        }
        catch (IncompleteListingException incomplete)
        {
            return new(list, initial, rows, incomplete.Receipt, incomplete.Message);
        }
        catch (ProtocolException failure)
        {
            return new(list, initial, rows, null, failure.Message);
        }

        return new(list, initial, rows, receipt, null);

        void Change(SimulatedList it)
        {
            if (random.NextDouble() >= rate) return;
            if (random.Next(2) == 0 && it.Rows.Count > 0) it.Rows.RemoveAt(random.Next(it.Rows.Count));
            else if (random.Next(2) == 0) it.Rows.Add(next++);
            else it.Rows.Insert(random.Next(it.Rows.Count + 1), next++);
        }

        WindowRequest Twist(SimulatedList it, WindowRequest asked)
        {
            if (!obeysSize) asked = asked with { Size = TwistedList.OwnSize };
            if (it.Requests >= ignoreFrom && it.Requests < ignoreTo) asked = asked with { Offset = 0, PageNumber = 1 };
            if (it.Requests >= clampFrom && it.Requests < clampTo) asked = asked with { Size = Math.Min(asked.Size, most) };
            if (it.Requests >= clampFrom2 && it.Requests < clampTo2) asked = asked with { Size = Math.Min(asked.Size, most2) };
            return asked;
        }
    }

    private static (int From, int To, int Size) Burst(Random random)
    {
        var from = 1 + random.Next(12);
        return (from, from + random.Next(4), 1 + random.Next(4));
    }
}
