using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Errors;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>Asks for the referrals of payouts and tells each payout's currency from them.</summary>
internal sealed class PayoutCurrencies(AffiliateWPClient client)
{
    // Ids per request: a longer address is refused by some web servers.
    private const int MaxIds = 100;
    private const int PageSize = 1000;

    public async Task<IReadOnlyDictionary<long, ItemsCurrency>> FindAsync(IReadOnlyList<long> payouts, CancellationToken cancellationToken)
    {
        var stated = new Dictionary<long, List<string?>>();
        foreach (var chunk in payouts.Chunk(MaxIds))
        {
            var query = new AffiliateWPReferralQuery { PayoutIds = chunk };
            await foreach (var referral in client.Referrals.List(query, PageSize).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                // A server that does not know the filter sends every referral there is.
                if (referral.PayoutId is not { } payout || !chunk.Contains(payout))
                    throw new ProtocolException(
                        client.Account,
                        "ListReferrals",
                        "the server ignores filter[payout_id]. Turn "
                            + $"{nameof(AffiliateWPOptions)}.{nameof(AffiliateWPOptions.DeriveCurrency)} off "
                            + $"and set {nameof(AffiliateWPOptions.Currency)}"
                    );
                if (!stated.TryGetValue(payout, out var currencies))
                    stated.Add(payout, currencies = []);
                currencies.Add(referral.Currency);
            }
        }

        return stated.ToDictionary(payout => payout.Key, payout => ItemsCurrency.From(payout.Value));
    }
}
