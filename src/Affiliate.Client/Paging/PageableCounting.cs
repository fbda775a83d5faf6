namespace Affiliate.Client.Paging;

/// <summary>Counts by walking, where the vendor cannot count.</summary>
public static class PageableCounting
{
    /// <summary>Walks the whole list and counts its rows.</summary>
    /// <exception cref="IncompleteListingException">Rows may be missing.</exception>
    public static async Task<long> CountRowsAsync<T>(this AsyncPageable<T> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var count = 0L;
        await foreach (var page in source.AsPages(cancellationToken: cancellationToken).ConfigureAwait(false)) count += page.Items.Count;
        return count;
    }
}
