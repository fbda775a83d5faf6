using System.Runtime.CompilerServices;

namespace Affiliate.Client.Paging.Endpoints;

/// <summary>How a vendor's list is paged, and what its pages may look like.</summary>
public sealed record PagingScheme
{
    private PagingScheme(PagingKind kind, int maxSize, int minSize)
    {
        Kind = kind;
        MaxSize = maxSize;
        MinSize = minSize;
    }

    /// <summary>By offset, page or token.</summary>
    public PagingKind Kind { get; }

    /// <summary>The most rows that may be asked for; 0 where the size cannot be chosen.</summary>
    public int MaxSize { get; }

    /// <summary>The fewest rows that may be asked for.</summary>
    public int MinSize { get; }

    /// <summary>The rows that are asked for where the caller says nothing; <see cref="MaxSize"/> unless set.</summary>
    public int DefaultSize { get => field == 0 ? MaxSize : field; init; }

    /// <summary>Whether the caller chooses how many rows a page has.</summary>
    public bool SizeIsChosen => MaxSize > 0;

    /// <summary>Whether the total that a page states counts the whole list (and not only the page).</summary>
    public bool HasTotal { get; init; }

    /// <summary>offset/number or skip/limit.</summary>
    /// <param name="maxSize">The most rows that may be asked for, from 1.</param>
    /// <param name="minSize">The fewest, from 1 and not more than <paramref name="maxSize"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is outside its range.</exception>
    public static PagingScheme Offset(int maxSize, int minSize = 1) => Sized(PagingKind.Offset, maxSize, minSize);

    /// <summary>page/per_page, the size chosen by the caller.</summary>
    /// <param name="maxSize">The most rows that may be asked for, from 1.</param>
    /// <param name="minSize">The fewest, from 1 and not more than <paramref name="maxSize"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is outside its range.</exception>
    public static PagingScheme Page(int maxSize, int minSize = 1) => Sized(PagingKind.Page, maxSize, minSize);

    /// <summary>page only: the server fixes the size, and it may be unknown.</summary>
    public static PagingScheme FixedPage() => new(PagingKind.Page, 0, 0);

    /// <summary>An opaque cursor.</summary>
    /// <param name="maxSize">The most rows that may be asked for, from 1.</param>
    /// <param name="minSize">The fewest, from 1 and not more than <paramref name="maxSize"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is outside its range.</exception>
    public static PagingScheme Cursor(int maxSize, int minSize = 1) => Sized(PagingKind.Cursor, maxSize, minSize);

    /// <summary>One call answers everything.</summary>
    public static PagingScheme Unpaged() => new(PagingKind.Unpaged, 0, 0);

    /// <summary>A page size as the caller gave it, for vendor clients that refuse what the vendor would cut.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside the vendor's range; the message names that.</exception>
    public int? RequireSize(int? pageSize, [CallerArgumentExpression(nameof(pageSize))] string? name = null) =>
        pageSize is null || (pageSize >= MinSize && pageSize <= MaxSize)
            ? pageSize
            : throw new ArgumentOutOfRangeException(name, pageSize, $"A page has {MinSize} to {MaxSize} rows.");

    private static PagingScheme Sized(PagingKind kind, int maxSize, int minSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minSize, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSize, minSize);
        return new PagingScheme(kind, maxSize, minSize);
    }
}
