namespace Affiliate.Client.Lab.Shifts;

/// <summary>Changes a list before requests: bursts of up to 20 rows that are added, removed or (unstable order) shuffled.</summary>
public sealed class Mutations(Random random, int rate, RowOrder order)
{
    private const int Burst = 20;
    private const long Gap = 1L << 40;
    private int? _max;

    public HashSet<long> Deleted { get; } = [];

    public static IEnumerable<long> InitialRows(int count, RowOrder order)
    {
        var rows = Enumerable.Range(1, count).Select(i => i * Gap);
        return order == RowOrder.Descending ? rows.Reverse() : rows;
    }

    public void Apply(List<long> rows)
    {
        // The first response is the list as it was; "existed throughout" counts from there.
        var isFirst = _max is null;
        _max ??= rows.Count + (10 * Burst);
        if (isFirst || random.Next(100) >= rate) return;

        var count = random.Next(1, Burst + 1);
        var place = random.Next(rows.Count + 1);
        if (order == RowOrder.Unstable && random.Next(2) == 0)
        {
            random.Shuffle(
                System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows).Slice(place, Math.Min(count, rows.Count - place))
            );
        }
        else if (random.Next(2) == 0 || rows.Count >= _max)
        {
            // A list that only grows could outrun small pages for ever.
            count = Math.Min(count, rows.Count - place);
            Deleted.UnionWith(rows.GetRange(place, count));
            rows.RemoveRange(place, count);
        }
        else
        {
            // Half of the new rows are the newest ones, which stand at one end.
            if (random.Next(2) == 0) place = order == RowOrder.Descending ? 0 : rows.Count;
            Insert(rows, place, count);
        }
    }

    private void Insert(List<long> rows, int place, int count)
    {
        var step = Gap;
        var before = place > 0 ? rows[place - 1] : (long?)null;
        var after = place < rows.Count ? rows[place] : (long?)null;
        if (before is { } low && after is { } high)
        {
            step = (high - low) / (count + 1);
            if (step == 0) return;
        }
        else if (before is null && after is { } first)
        {
            // In front of the first row: larger ids where the newest comes first, smaller ones otherwise.
            var falling = rows.Count > 1 && rows[1] < rows[0];
            before = first + ((falling ? 1 : -1) * (count + 1) * Gap);
            step = falling ? -Gap : Gap;
        }
        else if (before is { } last)
        {
            var falling = rows.Count > 1 && rows[^1] < rows[^2];
            step = falling ? -Gap : Gap;
            before = last;
        }

        else if (order == RowOrder.Descending)
        {
            (before, step) = ((count + 1) * Gap, -Gap);
        }

        var start = before ?? 0;
        rows.InsertRange(place, Enumerable.Range(1, count).Select(i => New(start + (i * step))));
    }

    // A number that was given once is not given again: a cursor that names it would come back.
    private long New(long id)
    {
        while (Deleted.Contains(id)) id++;
        return id;
    }
}
