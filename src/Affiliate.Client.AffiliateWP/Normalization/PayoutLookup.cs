using System.Net;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.Errors;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>Finds which payouts exist, by their ids.</summary>
internal sealed class PayoutLookup(AffiliateWPClient client)
{
    // Ids per request: a longer address is refused by some web servers.
    private const int MaxIds = 100;

    /// <summary>The payouts that exist; null where the key may not read payouts.</summary>
    public async Task<IReadOnlyDictionary<long, AffiliateWPPayout>?> FindAsync(IEnumerable<long> ids, CancellationToken cancellationToken)
    {
        var found = new Dictionary<long, AffiliateWPPayout>();
        try
        {
            foreach (var chunk in ids.Distinct().Chunk(MaxIds))
            {
                foreach (var payout in await ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) found[payout.PayoutId] = payout;
            }
        }
        catch (AffiliateAuthenticationException refused) when (refused.StatusCode == HttpStatusCode.Forbidden)
        {
            return null;
        }

        return found;
    }

    private async Task<IReadOnlyList<AffiliateWPPayout>> ReadAsync(long[] ids, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Api
                .ListPayoutsAsync(new AffiliateWPPayoutQuery { PayoutIds = ids }, number: MaxIds, cancellationToken: cancellationToken)
                .ConfigureAwait(false);
        }
        catch (NotFoundException none) when (none.VendorCode == "no_payouts")
        {
            return [];
        }
        catch (AffiliateValidationException old) when (old.StatusCode == HttpStatusCode.BadRequest && ids.Length > 1)
        {
            // 2.6 and older take one id at a time.
            var found = new List<AffiliateWPPayout>();
            foreach (var id in ids) found.AddRange(await ReadAsync([id], cancellationToken).ConfigureAwait(false));
            return found;
        }
    }
}
