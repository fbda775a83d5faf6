using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Globex;

/// <summary>Globex's payouts as payout rows. The vendor filters nothing, so everything is filtered here.</summary>
internal sealed class GlobexPayoutSource(GlobexClient client) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } = new(
        client.Account,
        PayoutCapabilities.Payouts | PayoutCapabilities.FilterByPayee | PayoutCapabilities.FilterByCreated
            | PayoutCapabilities.FilterByPaid | PayoutCapabilities.FilterByDue,
        GlobexPayouts.MaxPageSize);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        return Pageable.Create(client.Payouts.Endpoint(query.ToFingerprint()), paging, query.PageSize)
            .SelectRows(row => GlobexPayoutMapping.Map(row, client.Account) is var payout && query.Matches(payout) ? payout : null);
    }
}
