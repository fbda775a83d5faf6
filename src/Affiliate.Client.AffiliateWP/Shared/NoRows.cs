using Affiliate.Client.Accounts;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Shared;

/// <summary>The response to a query that no row of this vendor can match, for example one for reversed payouts. Nothing is sent.</summary>
internal sealed class NoRows(AffiliateAccount account) : IPagedEndpoint<Payout>
{
    public AffiliateAccount Account => account;

    public string Name => "nothing";

    public string QueryFingerprint => "";

    public PagingScheme Scheme { get; } = PagingScheme.Unpaged();

    public ValueTask<PageResponse<Payout>> FetchAsync(PageRequest request, CancellationToken cancellationToken) =>
        new(new PageResponse<Payout>([]) { IsEnd = true });

    public RowKey GetKey(Payout item) => RowKey.From(item.Key.Id);
}
