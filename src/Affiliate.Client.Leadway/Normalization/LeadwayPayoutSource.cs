using Affiliate.Client.Leadway.Payouts;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Leadway.Normalization;

/// <summary>Leadway's payouts as payout rows.</summary>
internal sealed class LeadwayPayoutSource(LeadwayClient client) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } =
        new(
            client.Account,
            PayoutCapabilities.Payouts | PayoutCapabilities.FilterByPayee | PayoutCapabilities.FilterByCreated
                | PayoutCapabilities.FilterByPaid | PayoutCapabilities.FilterByDue,
            SkipLimitList.MaxPageSize
        );

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);

        // Only the affiliate is pushed down: the server's words for statuses, and the date behind start and end, are not documented.
        return client
            .Payouts.Rows(new LeadwayPayoutQuery { AffiliateId = query.PayeeId }, query.ToFingerprint(), query.PageSize, paging)
            .SelectRows(Normalize);

        Payout? Normalize(LeadwayPayout row)
        {
            var payout = LeadwayPayoutMapping.Map(row, client.Account);
            return query.Matches(payout) ? payout : null;
        }
    }
}
