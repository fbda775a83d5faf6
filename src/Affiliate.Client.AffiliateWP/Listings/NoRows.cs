using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP;

/// <summary>The answer to a query that no row of this vendor can match, for example one for reversed payouts. Nothing is sent.</summary>
internal sealed class NoRows(AffiliateAccount account) : IListing<Payout>
{
    public AffiliateAccount Account => account;

    public string Name => "nothing";

    public string QueryText => "";

    public ListingShape Shape { get; } = ListingShape.Unpaged();

    public ValueTask<ListingWindow<Payout>> FetchAsync(WindowRequest window, CancellationToken cancellationToken) => new(new ListingWindow<Payout>([]) { IsEnd = true });

    public RowKey KeyOf(Payout item) => RowKey.From(item.Key.Id);
}
