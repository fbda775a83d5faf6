using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Commissions;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>All of a shop's referrals, also those that are in a payout: never add them to payouts.</summary>
internal sealed class AffiliateWPCommissionSource(AffiliateWPClient client) : ICommissionSource
{
    public CommissionSourceDescriptor Descriptor { get; } =
        new(
            client.Account,
            CommissionCapabilities.LinkedPayout | CommissionCapabilities.FilterByCreated,
            CollectionEndpoint<AffiliateWPReferral>.MaxPageSize
        );

    public AsyncPageable<EarnedCommission> GetCommissions(CommissionQuery? query = null, PagingOptions? paging = null)
    {
        query ??= CommissionQuery.All;
        Descriptor.Require(query);
        var (filter, clientFilter) = (PushDown(query), query.ToFingerprint());
        var shown = Rows(AffiliateWPPagedEndpoints.Referrals(client, filter, clientFilter));
        return AffiliateWPPagedEndpoints.HiddenReferrals(client, filter, clientFilter) is { } hidden
            ? Pageable.Concat(shown, Rows(hidden))
            : shown;

        AsyncPageable<EarnedCommission> Rows(CollectionEndpoint<AffiliateWPReferral> listing) =>
            Pageable.Create(listing, paging, query.PageSize).SelectPages((page, cancellation) => MapAsync(page, query, cancellation));
    }

    // A deleted payout stays in its referrals, which may still say paid.
    private async ValueTask<IReadOnlyList<EarnedCommission?>> MapAsync(
        IReadOnlyList<AffiliateWPReferral> page, CommissionQuery query, CancellationToken cancellationToken)
    {
        var settings = AffiliateWPMappingSettings.From(client.Account, client.Context.Options);
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
