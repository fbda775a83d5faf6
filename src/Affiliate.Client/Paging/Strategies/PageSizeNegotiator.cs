using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>
/// Which page sizes the server obeys, learnt from what came: it may give fewer rows than asked, or more, for a moment or for ever,
/// and say so or not. With page numbers another size also means another first row.
/// </summary>
internal sealed class PageSizeNegotiator
{
    // How far rows may have moved for a page still to be taken as one of the size that was asked for.
    private const int Tolerance = 20;
    private readonly bool _isPage;
    private int _min;
    private int _max;
    private int _widenIn;
    private int _widenAfter;
    private int _raises;
    private (PageRequest Request, ulong[] Rows) _before;

    public PageSizeNegotiator(PagingScheme scheme, int size)
    {
        _isPage = scheme.Kind == PagingKind.Page;
        (_min, _max) = (scheme.MinSize, scheme.MaxSize);
        // One row of every page is a known one: asking for one more keeps the pages as large as the caller wants.
        var wider = _isPage ? size + Math.Max(5, size / 4) : size + 1;
        Widest = Math.Min(_max, Math.Max(wider, _min));
        (Reach, Narrowest) = (Widest, Widest);
    }

    /// <summary>The most rows that are worth asking for.</summary>
    public int Widest { get; private set; }

    /// <summary>The most rows that the server gives, as far as is known.</summary>
    public int Reach { get; private set; }

    /// <summary>The least that <see cref="Reach"/> ever was.</summary>
    public int Narrowest { get; private set; }

    /// <summary>Whether the server gives fewer rows than asked.</summary>
    public bool IsClamped { get; private set; }

    /// <summary>The server obeys no size.</summary>
    public bool IsIgnored { get; private set; }

    /// <summary>Whether a larger page would begin elsewhere than asked.</summary>
    public bool MustObey => IsClamped && _isPage;

    /// <summary>The fewest and the most rows that may be asked for.</summary>
    public (int Min, int Max) Limits => (_min, IsClamped ? Math.Max(_min, Reach) : _max);

    /// <summary>The fewest and the most rows that may be asked for where the server is tried for more.</summary>
    public (int Min, int Max) WideLimits => (_min, _max);

    /// <summary>The request as the server took it: with the size that it used.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="rows">What came.</param>
    /// <param name="echoed">The size that the server says it used.</param>
    /// <param name="impliedStart">Where the page begins by the rows in it that are known; null if none is.</param>
    public PageRequest AsTaken(PageRequest asked, ulong[] rows, int? echoed, long? impliedStart)
    {
        if (!_isPage) return asked;
        if (rows.Length > asked.Size) return Raised(asked, rows.Length);
        if (echoed is { } said && said > 0 && said < asked.Size)
        {
            Clamp(said);
            return asked with { Size = said };
        }

        if (IsSilentlyClamped(asked, rows.Length, impliedStart))
        {
            Clamp(rows.Length);
            return asked with { Size = rows.Length };
        }

        IsIgnored |= IsSameAtAnotherSize(asked, rows);
        return asked;
    }

    /// <summary>The server gives no more rows than this.</summary>
    public void Clamp(int size)
    {
        IsClamped = true;
        Reach = Math.Max(1, Math.Min(Reach, size));
        Narrowest = Math.Min(Narrowest, Reach);
    }

    /// <summary>
    /// Whether to try for more rows again: at once, then after 1, 3, 7 ... pages, since a server may cut pages short for a moment only.
    /// </summary>
    public bool TriesWider() => IsClamped && Reach < Widest && _widenIn-- == 0;

    /// <summary>The server gives larger pages again.</summary>
    public void Widen()
    {
        (IsClamped, Reach) = (false, Widest);
        (_widenIn, _widenAfter) = (0, 0);
    }

    /// <summary>The server still gives no more.</summary>
    public void StayNarrow()
    {
        _widenAfter = (2 * _widenAfter) + 1;
        _widenIn = _widenAfter;
    }

    /// <summary>More rows than asked: the server has a least size, and its pages begin at multiples of it.</summary>
    private PageRequest Raised(PageRequest asked, int length)
    {
        IsIgnored |= ++_raises > 3;
        (_min, _max) = (Math.Max(_min, length), Math.Max(_max, length));
        (Widest, Reach) = (Math.Max(Widest, length), Math.Max(Reach, length));
        return asked with { Size = length };
    }

    /// <summary>
    /// Fewer rows than asked, and they stand where a page of so many rows begins rather than one of the size that was asked for.
    /// </summary>
    private static bool IsSilentlyClamped(PageRequest asked, int length, long? impliedStart)
    {
        if (impliedStart is not { } start || length == 0 || length >= asked.Size || asked.PageNumber < 2) return false;
        var byAsked = (asked.PageNumber - 1L) * asked.Size;
        var byLength = (asked.PageNumber - 1L) * length;
        return byAsked - byLength > Tolerance && Math.Abs(start - byLength) < Math.Abs(start - byAsked);
    }

    /// <summary>One page number, two sizes, the same rows: the pages begin where the server wants.</summary>
    private bool IsSameAtAnotherSize(PageRequest asked, ulong[] keys)
    {
        var (request, rows) = _before;
        _before = (asked, keys);
        return IsClamped && keys.Length > 0 && keys.Length != asked.Size && asked.PageNumber > 1 && request.PageNumber == asked.PageNumber
            && request.Size != asked.Size && keys.AsSpan().SequenceEqual(rows);
    }
}
