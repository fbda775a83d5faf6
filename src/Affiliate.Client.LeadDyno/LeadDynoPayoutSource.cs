using Affiliate.Client.Paging;
using NodaTime;

namespace Affiliate.Client.LeadDyno;

/// <summary>LeadDyno's commissions as payout rows; the vendor has no payouts of its own.</summary>
internal sealed class LeadDynoPayoutSource(LeadDynoClient client) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } = new(
        client.Account,
        PayoutCapabilities.Commissions | PayoutCapabilities.FilterByPayee | PayoutCapabilities.FilterByDue,
        CommissionListing.MaxPageSize);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        return LeadDynoCommissionRows.List(client, query.PayeeId, query.ToStableText(), query.PageSize, paging).SelectRows(Normalize);

        Payout? Normalize(LeadDynoCommission commission)
        {
            var now = Instant.FromDateTimeOffset(client.Connection.Time.GetUtcNow());
            var payout = LeadDynoPayoutMapping.Map(commission, client.Account, now);
            return query.Matches(payout) ? payout : null;
        }
    }
}
