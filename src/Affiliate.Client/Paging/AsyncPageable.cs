namespace Affiliate.Client.Paging;

/// <summary>A listing, fetched page by page while it is enumerated. Every enumeration starts anew.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>Enumerates the listing in pages.</summary>
    /// <param name="continuationToken">
    /// Where to go on: a token of an earlier page of the same source and query; null starts at the beginning.
    /// </param>
    /// <param name="cancellationToken">Stops the enumeration within one request.</param>
    /// <exception cref="InvalidContinuationTokenException">The token is of another source, account or query, or is damaged.</exception>
    /// <example><code>await foreach (var page in listing.AsPages(saved)) saved = page.ContinuationToken;</code></example>
    public abstract IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, CancellationToken cancellationToken = default);

    /// <summary>Enumerates the listing row by row.</summary>
    public virtual async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages(null, cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }
}
