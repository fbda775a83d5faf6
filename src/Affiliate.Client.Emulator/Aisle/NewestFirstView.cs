namespace Affiliate.Client.Emulator.Aisle;

/// <summary>A table in the order of its list, newest first, sorted anew only after a change.</summary>
internal sealed class NewestFirstView<TRow>(Func<(List<TRow> Rows, (long, int) Version)> table, Func<TRow, (long Ticks, string Id)> key)
    where TRow : class
{
    private List<(TRow Row, (long Ticks, string Id) Key)> _rows = [];
    private (long, int)? _version;

    public IReadOnlyList<(TRow Row, (long Ticks, string Id) Key)> Rows
    {
        get
        {
            var (rows, version) = table();
            if (version != _version)
            {
                _rows = rows.ConvertAll(row => (row, key(row)));
                _rows.Sort((left, right) => left.Key.Ticks != right.Key.Ticks
                    ? right.Key.Ticks.CompareTo(left.Key.Ticks)
                    : string.CompareOrdinal(left.Key.Id, right.Key.Id));
                _version = version;
            }

            return _rows;
        }
    }

    /// <summary>The place of the first row after the cursor, found by halving.</summary>
    public static int After(IReadOnlyList<(TRow Row, (long Ticks, string Id) Key)> rows, AisleCursor cursor)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (cursor.Precedes(rows[middle].Key.Ticks, rows[middle].Key.Id))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
