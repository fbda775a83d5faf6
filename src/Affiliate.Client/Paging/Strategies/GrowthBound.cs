using System.Numerics;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>Bounds a list that grows as fast as it is read by where it ended when that was first asked.</summary>
internal sealed class GrowthBound
{
    private const int ShortPages = 8;
    private const int Pages = 256;
    private int _short;
    private int _longest;
    private long _pages;
    private bool _isLong;

    /// <summary>The list ended before this row; null while that is not known.</summary>
    public long? End { get; private set; }

    /// <summary>Whether to ask how long the list is: after 8, 16, 32 ... short pages in a row, or 256, 512 ... pages.</summary>
    /// <param name="length">The rows of a page that brought new ones.</param>
    /// <param name="isShort">These are fewer than are worth asking for.</param>
    /// <param name="hasTotal">The vendor counts the list.</param>
    public bool IsDue(int length, bool isShort, bool hasTotal)
    {
        _short = isShort ? _short + 1 : 0;
        _longest = isShort ? Math.Max(_longest, length) : 0;
        _pages++;
        _isLong = !hasTotal && _pages >= Pages && BitOperations.IsPow2(_pages);
        return End is null && (_isLong || (_short >= ShortPages && BitOperations.IsPow2(_short)));
    }

    /// <summary>A row that a list which does not grow reaches in a few short pages, or eight times as far as was read.</summary>
    public long Ahead(long end) => end + (_isLong ? 7 * end : 4 * _longest);

    /// <summary>Nothing was there.</summary>
    public void EndsBefore(long row) => End = row;

    /// <summary>Rows were pushed back.</summary>
    public void Move(long distance)
    {
        if (distance > 0) End += distance;
    }
}
