using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>
/// A shop's payouts, then its referrals that are in no payout. A referral that was paid out during the reading leads to its payout, which
/// the first list did not have yet (see <see cref="ReferralReconciliation"/>).
/// </summary>
internal sealed class AffiliateWPPayoutSource(AffiliateWPClient client) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } = new(
        client.Account,
        PayoutCapabilities.Payouts | PayoutCapabilities.Commissions | PayoutCapabilities.FilterByPayee | PayoutCapabilities.FilterByCreated,
        CollectionEndpoint<AffiliateWPPayout>.MaxPageSize);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        var clientFilter = query.ToFingerprint();
        var payouts = AffiliateWPPushDown.Payouts(query);
        var referrals = AffiliateWPPushDown.Referrals(query);
        return payouts is null && referrals is null
            ? Pageable.Create(AffiliateWPPagedEndpoints.NoPayouts(client.Account), paging)
            : new AffiliateWPPayoutReading(ledger => Pageable.Concat([.. Parts(ledger)]));

        AsyncPageable<AffiliateWPReferral> Rows(CollectionEndpoint<AffiliateWPReferral> listing) =>
            Pageable.Create(listing, paging, query.PageSize);

        IEnumerable<AsyncPageable<Payout>> Parts(PayoutLedger ledger)
        {
            var settle = new ReferralReconciliation(ledger, new PayoutLookup(client), Settings(), query)
            {
                Normalize = payouts is null ? null : (wanted, cancellation) => NormalizeAsync(wanted, query, cancellation),
            };
            if (payouts is not null)
            {
                yield return Pageable
                    .Create(AffiliateWPPagedEndpoints.Payouts(client.Api, client.Account, payouts, clientFilter), paging, query.PageSize)
                    .SelectPages(settle.SettleListedAsync);
            }

            if (referrals is not null)
            {
                yield return Rows(AffiliateWPPagedEndpoints.Referrals(client, referrals, clientFilter)).SelectPages(settle.SettleAsync);
                if (AffiliateWPPagedEndpoints.HiddenReferrals(client, referrals, clientFilter) is { } hidden)
                    yield return Rows(hidden).SelectPages(settle.SettleAsync);
            }
        }
    }

    private AffiliateWPMappingSettings Settings() => AffiliateWPMappingSettings.From(client.Account, client.Context.Options);

    private async ValueTask<IReadOnlyList<Payout?>> NormalizeAsync(
        IReadOnlyList<AffiliateWPPayout> page, PayoutQuery query, CancellationToken cancellationToken)
    {
        var settings = Settings();
        var rows = page.Select(row => AffiliateWPPayoutMapping.Map(row, settings)).ToArray();
        var matches = Array.ConvertAll(rows, query.Matches);
        if (client.Context.Options.DeriveCurrency)
        {
            var wanted = page.Where((_, i) => matches[i]).Select(row => row.PayoutId).ToList();
            var currencies = await new PayoutCurrencies(client).FindAsync(wanted, cancellationToken).ConfigureAwait(false);
            rows = [.. page.Select(row => AffiliateWPPayoutMapping.Map(row, settings, currencies.GetValueOrDefault(row.PayoutId)))];
        }

        return [.. rows.Select((row, i) => matches[i] ? row : null)];
    }
}
