namespace Affiliate.Client.Paging;

/// <summary>The last page of one part of a joined listing.</summary>
internal sealed class JoinedPage<T>(Page<T> source, string? next, CompletenessReceipt? receipt) : Page<T>
{
    /// <inheritdoc/>
    public override IReadOnlyList<T> Items => source.Items;

    /// <inheritdoc/>
    public override string? ContinuationToken => next;

    /// <inheritdoc/>
    public override long? TotalCount => source.TotalCount;

    /// <inheritdoc/>
    public override CompletenessReceipt? Receipt => receipt;

    /// <inheritdoc/>
    public override string? GetContinuationToken(int count) => source.GetContinuationToken(count) ?? next;
}
