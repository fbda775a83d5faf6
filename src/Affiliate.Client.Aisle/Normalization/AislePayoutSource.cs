using Affiliate.Client.Aisle.Payouts;
using Affiliate.Client.Aisle.Shared;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Aisle.Normalization;

/// <summary>Aisle's payouts to consumers as payout rows.</summary>
internal sealed class AislePayoutSource(AisleClient client) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } =
        new(
            client.Account,
            PayoutCapabilities.Payouts | PayoutCapabilities.FilterByPayee | PayoutCapabilities.FilterByCreated
                | PayoutCapabilities.FilterByPaid,
            CursorList.MaxPageSize
        );

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        return client.Payouts.Rows(AisleDays.Around(query.Paid), query.PageSize, paging, query.ToFingerprint()).SelectRows(Normalize);

        Payout? Normalize(AislePayout row)
        {
            var payout = AislePayoutMapping.Map(row, client.Account, client.Context.Options.Currency);
            return query.Matches(payout) ? payout : null;
        }
    }
}
