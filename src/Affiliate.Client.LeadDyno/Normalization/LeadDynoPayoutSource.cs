using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>LeadDyno's commissions as payout rows; the vendor has no payouts of its own.</summary>
internal sealed class LeadDynoPayoutSource(LeadDynoClient client) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } = new(
        client.Account,
        PayoutCapabilities.Commissions | PayoutCapabilities.FilterByPayee | PayoutCapabilities.FilterByDue,
        LeadDynoList.MaxPageSize);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        var notice = DueDateNotice.For(client.Context);
        return LeadDynoCommissionRows.List(client, query.PayeeId, query.ToFingerprint(), query.PageSize, paging).SelectRows(Normalize);

        Payout? Normalize(LeadDynoCommission commission)
        {
            var now = Instant.FromDateTimeOffset(client.Context.Time.GetUtcNow());
            var payout = LeadDynoPayoutMapping.Map(commission, client.Account, now);
            notice.Look(payout);
            return query.Matches(payout) ? payout : null;
        }
    }
}
