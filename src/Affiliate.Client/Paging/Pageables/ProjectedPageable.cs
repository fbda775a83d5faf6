using System.Runtime.CompilerServices;

namespace Affiliate.Client.Paging.Pageables;

/// <summary>A pageable whose rows are made from another's.</summary>
internal sealed class ProjectedPageable<TIn, TOut>(
    AsyncPageable<TIn> source,
    Func<IReadOnlyList<TIn>, CancellationToken, ValueTask<IReadOnlyList<TOut?>>> selector
) : AsyncPageable<TOut>, IResumable
    where TOut : class
{
    /// <inheritdoc/>
    public string ListName => Resumable.ListName;

    /// <inheritdoc/>
    public string StartToken => Resumable.StartToken;

    private IResumable Resumable => source as IResumable ?? throw new NotSupportedException("The source was not made by Pageable.");

    /// <inheritdoc/>
    public override IAsyncEnumerable<Page<TOut>> AsPages(string? continuationToken = null, CancellationToken cancellationToken = default) =>
        Pages(source.AsPages(continuationToken, cancellationToken), cancellationToken);

    private async IAsyncEnumerable<Page<TOut>> Pages(
        IAsyncEnumerable<Page<TIn>> pages,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return new ProjectedPage<TIn, TOut>(page, await selector(page.Items, cancellationToken).ConfigureAwait(false));
    }
}
