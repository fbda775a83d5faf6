using System.Net;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Errors;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>Reads payouts and referrals by their ids.</summary>
internal sealed class PayoutLookup(AffiliateWPClient client)
{
    // Ids per request: a longer address is refused by some web servers.
    private const int MaxIds = 100;

    /// <summary>The payouts that exist; null where the key may not read payouts.</summary>
    public async Task<IReadOnlyDictionary<long, AffiliateWPPayout>?> FindAsync(IEnumerable<long> ids, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAllAsync(ids, ReadPayoutsAsync, payout => payout.PayoutId, cancellationToken).ConfigureAwait(false);
        }
        catch (AffiliateAuthenticationException refused) when (refused.StatusCode == HttpStatusCode.Forbidden)
        {
            return null;
        }
    }

    /// <summary>The referrals that a list without a status shows.</summary>
    public Task<IReadOnlyDictionary<long, AffiliateWPReferral>> FindReferralsAsync(
        IEnumerable<long> ids,
        CancellationToken cancellationToken
    ) => ReadAllAsync(ids, ReadReferralsAsync, referral => referral.ReferralId, cancellationToken);

    private static async Task<IReadOnlyDictionary<long, T>> ReadAllAsync<T>(
        IEnumerable<long> ids,
        Func<long[], CancellationToken, Task<IReadOnlyList<T>>> read,
        Func<T, long> getId,
        CancellationToken cancellationToken
    )
    {
        var found = new Dictionary<long, T>();
        foreach (var chunk in ids.Distinct().Chunk(MaxIds))
        {
            foreach (var row in await ReadAsync(chunk, read, cancellationToken).ConfigureAwait(false)) found[getId(row)] = row;
        }

        return found;
    }

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(
        long[] ids, Func<long[], CancellationToken, Task<IReadOnlyList<T>>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await read(ids, cancellationToken).ConfigureAwait(false);
        }
        catch (NotFoundException none) when (none.IsEmptyList)
        {
            return [];
        }
        catch (AffiliateValidationException old) when (old.StatusCode == HttpStatusCode.BadRequest && ids.Length > 1)
        {
            // 2.6 and older take one id at a time.
            var found = new List<T>();
            foreach (var id in ids) found.AddRange(await ReadAsync([id], read, cancellationToken).ConfigureAwait(false));
            return found;
        }
    }

    private Task<IReadOnlyList<AffiliateWPPayout>> ReadPayoutsAsync(long[] ids, CancellationToken cancellationToken) =>
        client.Api.ListPayoutsAsync(new AffiliateWPPayoutQuery { PayoutIds = ids }, number: MaxIds, cancellationToken: cancellationToken);

    private Task<IReadOnlyList<AffiliateWPReferral>> ReadReferralsAsync(long[] ids, CancellationToken cancellationToken) =>
        client.Api.ListReferralsAsync(
            new AffiliateWPReferralQuery { ReferralIds = ids },
            number: MaxIds,
            cancellationToken: cancellationToken
        );
}
