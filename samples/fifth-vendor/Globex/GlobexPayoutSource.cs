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
        GlobexPayoutsEndpoint.MaxPageSize);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        return client.Payouts.Rows(query.ToFingerprint(), query.PageSize, paging)
            .SelectRows(row => GlobexPayoutMapping.Map(row, client.Account) is var payout && query.Matches(payout) ? payout : null);
    }
}
