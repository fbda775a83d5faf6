using Affiliate.Client.Paging.Internal;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>
/// Compares a reading with the one before: rows that are new may stand before or behind all others, where lists grow, and nowhere else.
/// </summary>
internal sealed class ReadingComparison(KeySet before)
{
    private bool _isInside;
    private long _behind;
    private long _between;

    /// <summary>The next row of this reading.</summary>
    public void Add(ulong key)
    {
        if (before.Contains(key))
        {
            _between += _behind;
            (_isInside, _behind) = (true, 0);
        }
        else if (_isInside)
        {
            _behind++;
        }
    }

    /// <summary>Whether the readings differ in nothing that existed throughout.</summary>
    /// <param name="now">Every row of this reading.</param>
    public bool Agrees(KeySet now) => _between == 0 && before.CountMissingFrom(now) == 0;
}
