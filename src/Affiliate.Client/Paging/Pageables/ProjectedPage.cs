namespace Affiliate.Client.Paging.Pageables;

/// <summary>A page whose rows are made from another's; it remembers which row each came from.</summary>
internal sealed class ProjectedPage<TIn, TOut> : Page<TOut>
    where TOut : class
{
    private readonly Page<TIn> _source;
    private readonly List<TOut> _items = [];
    private readonly List<int> _origins = [];

    public ProjectedPage(Page<TIn> source, IReadOnlyList<TOut?> rows)
    {
        if (rows.Count != source.Items.Count)
            throw new InvalidOperationException($"The selector gave {rows.Count} rows for {source.Items.Count}.");
        _source = source;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row is null) continue;
            _items.Add(row);
            _origins.Add(i);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TOut> Items => _items;

    /// <inheritdoc/>
    public override string? ContinuationToken => _source.ContinuationToken;

    /// <inheritdoc/>
    public override long? TotalCount => _source.TotalCount;

    /// <inheritdoc/>
    public override CompletenessReport? Completeness => _source.Completeness;

    /// <inheritdoc/>
    public override string? GetContinuationToken(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _items.Count);
        if (count == _items.Count) return ContinuationToken;
        return _source.GetContinuationToken(count == 0 ? 0 : _origins[count - 1] + 1);
    }
}
