using System.Runtime.CompilerServices;
using Affiliate.Client.Diagnostics;

namespace Affiliate.Client.Paging;

/// <summary>A pageable over one listing. Every enumeration is a walk of its own.</summary>
internal sealed class ListingPageable<TItem>(IListing<TItem> listing, PagingOptions options, int? pageSize) : AsyncPageable<TItem>, IResumable
{
    /// <inheritdoc/>
    public string ListName => listing.Name;

    /// <inheritdoc/>
    public string StartToken => ContinuationToken.Write(listing.Account, listing.Name, listing.QueryText, ResumePoint.Start);

    private int Size => listing.Shape.SizeIsChosen
        ? Math.Clamp(pageSize ?? listing.Shape.MaxSize, Math.Max(1, listing.Shape.MinSize), listing.Shape.MaxSize)
        : 0;

    /// <inheritdoc/>
    public override IAsyncEnumerable<Page<TItem>> AsPages(string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var from = continuationToken is null
            ? ResumePoint.Start
            : ContinuationToken.Read(continuationToken, listing.Account, listing.Name, listing.QueryText, listing.Shape.Style);
        return Pages(from, cancellationToken);
    }

    private async IAsyncEnumerable<Page<TItem>> Pages(ResumePoint from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerable<Page<TItem>> Walk(CancellationToken token) => new ListingWalker<TItem>(listing, options, Size, from).WalkAsync(token);

        var pages = options.PagesAhead > 0 ? ReadAhead.Of(Walk, options.PagesAhead, cancellationToken) : Walk(cancellationToken);
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ListingMetrics.PageRead(listing.Account, listing.Name, page.Items.Count);
            if (page.Receipt is { } receipt) ListingMetrics.ShiftsRepaired(listing.Account, listing.Name, receipt.ShiftsRepaired);
            yield return page;
        }
    }
}
