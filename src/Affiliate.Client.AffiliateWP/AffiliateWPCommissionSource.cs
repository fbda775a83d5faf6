using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP;

/// <summary>All of a shop's referrals, also those that are in a payout: never add them to payouts.</summary>
internal sealed class AffiliateWPCommissionSource(AffiliateWPClient client) : ICommissionSource
{
    private const int DefaultPageSize = 100;

    public CommissionSourceDescriptor Descriptor { get; } = new(
        client.Account, CommissionCapabilities.LinkedPayout | CommissionCapabilities.FilterByCreated, CollectionListing<AffiliateWPReferral>.MaxPageSize);

    public AsyncPageable<EarnedCommission> GetCommissions(CommissionQuery? query = null, PagingOptions? paging = null)
    {
        query ??= CommissionQuery.All;
        Descriptor.Require(query);
        var size = Math.Min(query.PageSize ?? DefaultPageSize, Descriptor.MaxPageSize);
        var referrals = AffiliateWPListings.Referrals(client.Api, client.Account, PushDown(query), query.ToStableText());
        return ListingPageable.Create(referrals, paging, size).SelectRows(row =>
        {
            var commission = AffiliateWPCommissionMapping.Map(row, AffiliateWPMappingSettings.Of(client.Account, client.Connection.Options));
            return query.Matches(commission) ? commission : null;
        });
    }

    private static AffiliateWPReferralQuery PushDown(CommissionQuery query)
    {
        var same = new PayoutQuery { PayeeId = query.AffiliateId, Statuses = query.Statuses, Created = query.Created };
        var filter = AffiliateWPPushDown.Referrals(same) ?? new AffiliateWPReferralQuery();
        return AffiliateWPIds.TryParse(query.PayoutId, out var payout) ? filter with { PayoutIds = [payout] } : filter;
    }
}
