using Affiliate.Client.Errors;

namespace Affiliate.Client.Paging.Endpoints;

/// <summary>What the vendor answered for one page.</summary>
/// <typeparam name="TItem">The vendor's row.</typeparam>
/// <param name="Items">The rows, in the vendor's order; empty past the end.</param>
public sealed record PageResponse<TItem>(IReadOnlyList<TItem> Items)
{
    /// <summary>The vendor's count of all rows that match, if it sends one.</summary>
    public long? TotalCount { get; init; }

    /// <summary>Token shapes: the cursor of the next page; null or empty at the end.</summary>
    public string? NextCursor { get; init; }

    /// <summary>The vendor said by itself that nothing follows (AffiliateWP: 404 <c>no_payouts</c>).</summary>
    public bool IsEnd { get; init; }

    /// <summary>The page size that the server says it used, where it echoes one.</summary>
    public int? EchoedSize { get; init; }

    /// <summary>
    /// The page number that the server says this is, where it echoes one. Another one than was asked for is a
    /// <see cref="ProtocolException"/>.
    /// </summary>
    public long? EchoedPage { get; init; }

    /// <summary>The response says that a cache gave it, so that it may be older than the list.</summary>
    public bool IsFromCache { get; init; }
}
