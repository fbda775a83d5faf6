using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Pageables;

/// <summary>A page of an <see cref="IPagedEndpoint{TItem}"/>; its tokens are written when somebody asks.</summary>
internal sealed class EndpointPage<TItem>(IPagedEndpoint<TItem> endpoint, List<TItem> items, ulong[] keys, PagePosition place, long? total)
    : Page<TItem>
{
    /// <inheritdoc/>
    public override IReadOnlyList<TItem> Items => items;

    /// <inheritdoc/>
    public override string? ContinuationToken => Completeness is null ? Write(keys.Length) : null;

    /// <inheritdoc/>
    public override long? TotalCount => total;

    /// <inheritdoc/>
    public override CompletenessReport? Completeness => Final;

    internal CompletenessReport? Final { get; set; }

    /// <inheritdoc/>
    public override string? GetContinuationToken(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, keys.Length);
        return count == keys.Length ? ContinuationToken : Write(count);
    }

    private string Write(int count) =>
        Tokens.ContinuationToken.Write(endpoint.Account, endpoint.Name, endpoint.QueryFingerprint, place.After(count, keys));
}
