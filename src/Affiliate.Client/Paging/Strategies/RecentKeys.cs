using System.Runtime.InteropServices;
using Affiliate.Client.Paging.Internal;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>
/// The last rows of the walk in the list's own order. A page that holds one of them is known to be a neighbour;
/// the last of them is the frontier: every row up to it that existed throughout was yielded.
/// </summary>
internal sealed class RecentKeys(int capacity)
{
    private readonly List<ulong> _keys = [];
    private readonly HashSet<ulong> _dropped = [];
    private readonly KeySet _merging = new();

    /// <summary>Whether rows at the front were forgotten, so that the list's beginning is no neighbour of the recent keys.</summary>
    public bool IsCut { get; private set; }

    public int Count => _keys.Count;

    /// <summary>Rows that were taken for gone because others stood in their place, and that did not come again.</summary>
    public int Dropped => _dropped.Count;

    /// <summary>The frontier; null while nothing is known.</summary>
    public ulong? Last => _keys.Count == 0 ? null : _keys[^1];

    private ReadOnlySpan<ulong> Keys => CollectionsMarshal.AsSpan(_keys);

    public static RecentKeys From(ResumePoint point, int capacity)
    {
        var recent = new RecentKeys(capacity) { IsCut = point.Keys.Length > 0 };
        recent._keys.AddRange(point.Keys);
        return recent;
    }

    /// <summary>How far a row of the recent keys is from its end: 1 for the last.</summary>
    public int FromEnd(ulong key) => _keys.Count - Keys.LastIndexOf(key);

    /// <summary>The first row of the page that the recent keys holds, or -1.</summary>
    public int FirstKnown(ReadOnlySpan<ulong> page)
    {
        for (var i = 0; i < page.Length; i++)
        {
            if (Keys.LastIndexOf(page[i]) >= 0) return i;
        }

        return -1;
    }

    /// <summary>Merges a neighbouring page, from its first known row on (or from the list's beginning).</summary>
    /// <param name="rows">The page's rows; the first is known, unless <paramref name="fromStart"/>.</param>
    /// <param name="fromStart">The rows are the list's first ones.</param>
    /// <param name="seen">Every row of the pages before this one.</param>
    public RecentKeysMerge Merge(ReadOnlySpan<ulong> rows, bool fromStart, KeySet seen)
    {
        var cursor = fromStart ? -1 : Keys.LastIndexOf(rows[0]);
        var endsKnown = rows.Length == 0 || !fromStart;
        var (moved, added, gone) = (0, 0, 0);
        _merging.Clear();
        for (var i = fromStart ? 0 : 1; i < rows.Length; i++)
        {
            var ahead = Keys[(cursor + 1)..].IndexOf(rows[i]);
            endsKnown = ahead >= 0;
            if (ahead > 0)
            {
                gone += ahead;
                _keys.RemoveRange(cursor + 1, ahead);
            }

            if (ahead < 0)
            {
                // In a stable order nothing that was seen can come after the frontier, unless it was pushed back by others.
                var isSeen = seen.Contains(rows[i]);
                if (!_dropped.Remove(rows[i]) && isSeen) moved++;
                // Only what an earlier page or this one brought can stand behind: most rows are new, and need no search.
                if ((!_merging.Add(rows[i]) || isSeen) && Keys[..(cursor + 1)].Contains(rows[i])) continue;
                _keys.Insert(cursor + 1, rows[i]);
                added++;
            }

            cursor++;
        }

        // Unknown rows right after a known one mean that what followed it is gone, or was pushed back out of this page.
        if (!endsKnown)
        {
            Drop(_keys.Count - cursor - 1);
        }

        var behind = _keys.Count - 1 - cursor;
        if (_keys.Count > 2 * capacity) Forget(capacity);
        return new RecentKeysMerge(behind, added, moved, gone);
    }

    /// <summary>Adds rows at the end.</summary>
    public void Append(ReadOnlySpan<ulong> keys)
    {
        _keys.AddRange(keys);
        if (_keys.Count > 2 * (capacity + keys.Length)) Forget(capacity + keys.Length);
    }

    /// <summary>Takes rows at the end for gone.</summary>
    public void Drop(int count)
    {
        foreach (var key in Keys[^count..]) _dropped.Add(key);
        _keys.RemoveRange(_keys.Count - count, count);
    }

    /// <summary>Whether this is the first row of the list as the walk knows it.</summary>
    public bool IsFirst(ulong key) => !IsCut && _keys.Count > 0 && _keys[0] == key;

    public bool Holds(ulong key) => Keys.LastIndexOf(key) >= 0;

    /// <summary>The last <paramref name="count"/> keys.</summary>
    public ulong[] Tail(int count) => Keys[Math.Max(0, _keys.Count - count)..].ToArray();

    private void Forget(int keep)
    {
        _keys.RemoveRange(0, _keys.Count - keep);
        IsCut = true;
    }
}
