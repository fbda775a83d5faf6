namespace Affiliate.Client.Paging.Strategies;

/// <summary>Ends walks whose server repeats itself: it ignores the paging parameter, or gives its last page for ever.</summary>
internal sealed class RepeatGuard
{
    /// <summary>How often in a row the same may happen; rows that move can cause it once or twice.</summary>
    public const int Limit = 4;

    private ulong? _head;
    private ulong[] _last = [];
    private bool _isSame;
    private int _headRepeats;
    private int _pageRepeats;
    private int _idle;

    /// <summary>Looks at a page that was asked for at <paramref name="start"/>.</summary>
    public void Look(long start, ulong[] keys)
    {
        _isSame = keys.Length > 0 && keys.AsSpan().SequenceEqual(_last);
        if (keys.Length == 0) return;
        if (start == 0) _head = keys[0];
        _headRepeats = start > 0 && keys[0] == _head ? _headRepeats + 1 : 0;
        if (_headRepeats >= Limit)
            throw new PagingFaultException(
                $"the server ignores the paging parameter: {Limit} pages in a row began with the list's first row"
            );
        _last = keys;
    }

    /// <summary>Looks at a page of a walk without overlap, where two equal pages are one too many.</summary>
    public void LookPlain(long start, ulong[] keys)
    {
        Look(start, keys);
        _pageRepeats = _isSame ? _pageRepeats + 1 : 0;
        if (_pageRepeats >= Limit - 1)
            throw new PagingFaultException($"the server repeats itself: {Limit} pages in a row hold the same rows");
    }

    /// <summary>Counts equal pages at the frontier that bring nothing new.</summary>
    public void Idle(int added)
    {
        _idle = added == 0 && _isSame ? _idle + 1 : 0;
        if (_idle > 2 * Limit)
            throw new PagingFaultException(
                $"the server repeats its last rows: {_idle} equal pages in a row brought nothing new and no end"
            );
    }
}
