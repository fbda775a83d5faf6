namespace Affiliate.Client.Paging;

/// <summary>A page of an <see cref="IListing{TItem}"/>; its tokens are written when somebody asks.</summary>
internal sealed class ListingPage<TItem>(IListing<TItem> listing, List<TItem> items, ulong[] keys, PlaceMark place, long? total) : Page<TItem>
{
    /// <inheritdoc/>
    public override IReadOnlyList<TItem> Items => items;

    /// <inheritdoc/>
    public override string? ContinuationToken => Receipt is null ? Write(keys.Length) : null;

    /// <inheritdoc/>
    public override long? TotalCount => total;

    /// <inheritdoc/>
    public override CompletenessReceipt? Receipt => Final;

    internal CompletenessReceipt? Final { get; set; }

    /// <inheritdoc/>
    public override string? GetContinuationToken(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, keys.Length);
        return count == keys.Length ? ContinuationToken : Write(count);
    }

    private string Write(int count) => Paging.ContinuationToken.Write(listing.Account, listing.Name, listing.QueryText, place.After(count, keys));
}
