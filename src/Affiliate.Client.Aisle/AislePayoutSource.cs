using Affiliate.Client.Paging;

namespace Affiliate.Client.Aisle;

/// <summary>Aisle's payouts to consumers as payout rows.</summary>
internal sealed class AislePayoutSource(AisleClient client) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } = new(
        client.Account,
        PayoutCapabilities.Payouts | PayoutCapabilities.FilterByPayee | PayoutCapabilities.FilterByCreated | PayoutCapabilities.FilterByPaid,
        PayoutListing.MaxPageSize);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        var size = Math.Min(query.PageSize ?? Descriptor.MaxPageSize, Descriptor.MaxPageSize);
        return client.ListPayouts(AisleDays.Around(query.Paid), size, paging, query.ToStableText()).SelectRows(Normalize);

        Payout? Normalize(AislePayout row)
        {
            var payout = AislePayoutMapping.Map(row, client.Account, client.Connection.Options.Currency);
            return query.Matches(payout) ? payout : null;
        }
    }
}
