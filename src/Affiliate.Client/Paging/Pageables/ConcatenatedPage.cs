namespace Affiliate.Client.Paging.Pageables;

/// <summary>The last page of one part of a joined listing.</summary>
internal sealed class ConcatenatedPage<T>(Page<T> source, string? next, CompletenessReport? completeness) : Page<T>
{
    /// <inheritdoc/>
    public override IReadOnlyList<T> Items => source.Items;

    /// <inheritdoc/>
    public override string? ContinuationToken => next;

    /// <inheritdoc/>
    public override long? TotalCount => source.TotalCount;

    /// <inheritdoc/>
    public override CompletenessReport? Completeness => completeness;

    /// <inheritdoc/>
    public override string? GetContinuationToken(int count) => source.GetContinuationToken(count) ?? next;
}
