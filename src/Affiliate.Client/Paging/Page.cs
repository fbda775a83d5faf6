namespace Affiliate.Client.Paging;

/// <summary>One page of a listing.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract class Page<T>
{
    /// <summary>The rows of this page that no earlier page held; may be empty.</summary>
    public abstract IReadOnlyList<T> Items { get; }

    /// <summary>Where to go on after this page; null after the last one.</summary>
    public abstract string? ContinuationToken { get; }

    /// <summary>How many rows the vendor says the listing has; null if it does not say.</summary>
    public abstract long? TotalCount { get; }

    /// <summary>What was seen of the listing as a whole; only on the last page.</summary>
    /// <example><code>if (page.Completeness is { } report) Console.WriteLine($"{report.Level}: {report.Reason}");</code></example>
    public abstract CompletenessReport? Completeness { get; }

    /// <summary>Where to go on after the first <paramref name="count"/> items of this page.</summary>
    /// <param name="count">0 to the number of <see cref="Items"/>.</param>
    /// <returns>
    /// A token that resumes exactly there; null only where <see cref="ContinuationToken"/> is null and <paramref name="count"/> is all
    /// items.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or more than the page holds.</exception>
    /// <example><code>var afterTheThird = page.GetContinuationToken(3);</code></example>
    public abstract string? GetContinuationToken(int count);
}
