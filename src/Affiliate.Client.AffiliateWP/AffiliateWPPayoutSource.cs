using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP;

/// <summary>
/// A shop's payouts, then its referrals that are in no payout. In this order no money is seen twice: a referral that is paid out during the walk
/// is gone from the second list, and its payout was not yet in the first.
/// </summary>
internal sealed class AffiliateWPPayoutSource(AffiliateWPClient client) : IPayoutSource
{
    private const int DefaultPageSize = 100;

    public PayoutSourceDescriptor Descriptor { get; } = new(
        client.Account,
        PayoutCapabilities.Payouts | PayoutCapabilities.Commissions | PayoutCapabilities.FilterByPayee | PayoutCapabilities.FilterByCreated,
        CollectionListing<AffiliateWPPayout>.MaxPageSize);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        var size = Math.Min(query.PageSize ?? DefaultPageSize, Descriptor.MaxPageSize);
        var asked = query.ToStableText();
        var parts = new List<AsyncPageable<Payout>>(2);
        if (AffiliateWPPushDown.Payouts(query) is { } payouts)
        {
            var rows = ListingPageable.Create(AffiliateWPListings.Payouts(client.Api, client.Account, payouts, asked), paging, size);
            parts.Add(rows.SelectPages((page, cancellation) => NormalizeAsync(page, query, cancellation)));
        }

        if (AffiliateWPPushDown.Referrals(query) is { } referrals)
        {
            var rows = ListingPageable.Create(AffiliateWPListings.Referrals(client.Api, client.Account, referrals, asked), paging, size);
            parts.Add(rows.SelectRows(row => AffiliateWPPayoutMapping.Map(row, Settings()) is { } payout && query.Matches(payout) ? payout : null));
        }

        return parts.Count > 0 ? ListingPageable.Concat([.. parts]) : ListingPageable.Create(new NoRows(client.Account), paging);
    }

    private AffiliateWPMappingSettings Settings() => AffiliateWPMappingSettings.Of(client.Account, client.Connection.Options);

    private async ValueTask<IReadOnlyList<Payout?>> NormalizeAsync(IReadOnlyList<AffiliateWPPayout> page, PayoutQuery query, CancellationToken cancellationToken)
    {
        var settings = Settings();
        var rows = page.Select(row => AffiliateWPPayoutMapping.Map(row, settings)).ToArray();
        var matches = Array.ConvertAll(rows, query.Matches);
        if (client.Connection.Options.DeriveCurrency)
        {
            var wanted = page.Where((_, i) => matches[i]).Select(row => row.PayoutId).ToList();
            var currencies = await new PayoutCurrencies(client).FindAsync(wanted, cancellationToken).ConfigureAwait(false);
            rows = [.. page.Select(row => AffiliateWPPayoutMapping.Map(row, settings, currencies.GetValueOrDefault(row.PayoutId)))];
        }

        return [.. rows.Select((row, i) => matches[i] ? row : null)];
    }
}
