using System.Runtime.CompilerServices;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Internal;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Pageables;

/// <summary>A pageable over one listing. Every enumeration is a walk of its own.</summary>
internal sealed class EndpointPageable<TItem>(IPagedEndpoint<TItem> endpoint, PagingOptions options, int? pageSize)
    : AsyncPageable<TItem>,
        IResumable
{
    /// <inheritdoc/>
    public string ListName => endpoint.Name;

    /// <inheritdoc/>
    public string StartToken => ContinuationToken.Write(endpoint.Account, endpoint.Name, endpoint.QueryFingerprint, ResumePoint.Start);

    private int Size => endpoint.Scheme.SizeIsChosen
        ? Math.Clamp(pageSize ?? endpoint.Scheme.DefaultSize, Math.Max(1, endpoint.Scheme.MinSize), endpoint.Scheme.MaxSize)
        : 0;

    /// <inheritdoc/>
    public override IAsyncEnumerable<Page<TItem>> AsPages(string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var from = continuationToken is null
            ? ResumePoint.Start
            : ContinuationToken.Read(continuationToken, endpoint.Account, endpoint.Name, endpoint.QueryFingerprint, endpoint.Scheme);
        return Pages(from, cancellationToken);
    }

    private async IAsyncEnumerable<Page<TItem>> Pages(ResumePoint from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerable<Page<TItem>> Walk(CancellationToken token) =>
            new PageEnumerator<TItem>(endpoint, options, Size, from).WalkAsync(token);

        var pages = options.PrefetchPages > 0 ? ReadAhead.From(Walk, options.PrefetchPages, cancellationToken) : Walk(cancellationToken);
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            PagingMetrics.PageRead(endpoint.Account, endpoint.Name, page.Items.Count);
            if (page.Completeness is { } completeness)
                PagingMetrics.ShiftsRepaired(endpoint.Account, endpoint.Name, completeness.ShiftsRepaired);
            yield return page;
        }
    }
}
