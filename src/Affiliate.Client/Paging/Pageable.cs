using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Pageables;

namespace Affiliate.Client.Paging;

/// <summary>Makes pageables from listings, and joins them.</summary>
public static class Pageable
{
    /// <summary>
    /// A pageable that walks <paramref name="endpoint"/>: every row once, in the vendor's order, or an error that says what is missing.
    /// </summary>
    /// <param name="endpoint">The vendor's list.</param>
    /// <param name="options">How to walk it; null for the defaults.</param>
    /// <param name="pageSize">
    /// Rows per page, from 1; more than the vendor allows becomes what it allows; null takes the scheme's default. The engine may ask for a
    /// few more rows, to make neighbouring pages overlap.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is less than 1.</exception>
    public static AsyncPageable<TItem> Create<TItem>(IPagedEndpoint<TItem> endpoint, PagingOptions? options = null, int? pageSize = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (pageSize is { } asked) ArgumentOutOfRangeException.ThrowIfLessThan(asked, 1, nameof(pageSize));
        return new EndpointPageable<TItem>(endpoint, options ?? new PagingOptions(), pageSize);
    }

    /// <summary>Walks several pageables one after the other, as one. A continuation token finds its part by the list's name.</summary>
    /// <param name="parts">Pageables from <see cref="Create"/>, or projections of such, with different list names.</param>
    /// <exception cref="ArgumentException">A part was not made by this class, or two have the same list name.</exception>
    public static AsyncPageable<T> Concat<T>(params AsyncPageable<T>[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new ConcatenatedPageable<T>(parts);
    }
}
