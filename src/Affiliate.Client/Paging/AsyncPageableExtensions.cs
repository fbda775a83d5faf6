using Affiliate.Client.Paging.Pageables;

namespace Affiliate.Client.Paging;

/// <summary>Projections of pageables that keep pages, tokens and completeness reports.</summary>
public static class AsyncPageableExtensions
{
    /// <summary>Makes zero or one row of every row. Tokens keep pointing at the source's rows, so resuming is exact.</summary>
    /// <param name="source">The pageable to read.</param>
    /// <param name="selector">The new row, or null to leave the row out.</param>
    /// <example><code>var tables = source.GetPayouts().SelectRows(PayoutRow.From);</code></example>
    public static AsyncPageable<TOut> SelectRows<TIn, TOut>(this AsyncPageable<TIn> source, Func<TIn, TOut?> selector)
        where TOut : class
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return new ProjectedPageable<TIn, TOut>(
            source,
            (rows, _) => ValueTask.FromResult<IReadOnlyList<TOut?>>([.. rows.Select(selector)])
        );
    }

    /// <summary>Like <see cref="SelectRows"/>, a page at a time, where the new rows need calls of their own.</summary>
    /// <param name="source">The pageable to read.</param>
    /// <param name="selector">For every row of a page, in order, the new row or null; as many as it was given.</param>
    public static AsyncPageable<TOut> SelectPages<TIn, TOut>(
        this AsyncPageable<TIn> source, Func<IReadOnlyList<TIn>, CancellationToken, ValueTask<IReadOnlyList<TOut?>>> selector)
        where TOut : class
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return new ProjectedPageable<TIn, TOut>(source, selector);
    }
}
