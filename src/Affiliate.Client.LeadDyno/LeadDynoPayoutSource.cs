using System.Globalization;
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
        return Commissions(query, paging).SelectRows(Normalize);

        Payout? Normalize(LeadDynoCommission commission)
        {
            var now = Instant.FromDateTimeOffset(client.Connection.Time.GetUtcNow());
            var payout = LeadDynoPayoutMapping.Map(commission, client.Account, now);
            return query.Matches(payout) ? payout : null;
        }
    }

    // One affiliate's list is shorter and tells due dates. Its status filter is not used: what its words mean is not documented.
    private AsyncPageable<LeadDynoCommission> Commissions(PayoutQuery query, PagingOptions? paging)
    {
        var size = Math.Min(query.PageSize ?? Descriptor.MaxPageSize, Descriptor.MaxPageSize);
        if (long.TryParse(query.PayeeId, NumberStyles.None, CultureInfo.InvariantCulture, out var affiliate))
            return client.Commissions.ListOfAffiliate(affiliate, pageSize: size, paging: paging);
        var all = client.Commissions.List(size, paging);
        return client.Connection.Options.BackfillDueDates ? new BackfilledCommissions(client, all) : all;
    }
}
