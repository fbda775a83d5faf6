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
        var (filter, asked) = (PushDown(query), query.ToStableText());
        var shown = Rows(AffiliateWPListings.Referrals(client, filter, asked));
        return AffiliateWPListings.HiddenReferrals(client, filter, asked) is { } hidden ? ListingPageable.Concat(shown, Rows(hidden)) : shown;

        AsyncPageable<EarnedCommission> Rows(CollectionListing<AffiliateWPReferral> listing) =>
            ListingPageable.Create(listing, paging, size).SelectPages((page, cancellation) => MapAsync(page, query, cancellation));
    }

    // A deleted payout stays in its referrals, which may still say paid.
    private async ValueTask<IReadOnlyList<EarnedCommission?>> MapAsync(
        IReadOnlyList<AffiliateWPReferral> page, CommissionQuery query, CancellationToken cancellationToken)
    {
        var settings = AffiliateWPMappingSettings.Of(client.Account, client.Connection.Options);
        var named = page.Where(AffiliateWPPayoutMapping.IsInPayout).Select(row => row.PayoutId!.Value).ToList();
        var payouts = named.Count == 0 ? null : await new PayoutLookup(client).FindAsync(named, cancellationToken).ConfigureAwait(false);
        return [.. page.Select(row =>
        {
            var isGone = payouts is not null && AffiliateWPPayoutMapping.IsInPayout(row) && !payouts.ContainsKey(row.PayoutId!.Value);
            var commission = AffiliateWPCommissionMapping.Map(row, settings, isGone);
            return query.Matches(commission) ? commission : null;
        })];
    }

    private static AffiliateWPReferralQuery PushDown(CommissionQuery query)
    {
        var same = new PayoutQuery { PayeeId = query.AffiliateId, Statuses = query.Statuses, Created = query.Created };
        var filter = AffiliateWPPushDown.Referrals(same) ?? new AffiliateWPReferralQuery();
        return AffiliateWPIds.TryParse(query.PayoutId, out var payout) ? filter with { PayoutIds = [payout] } : filter;
    }
}
