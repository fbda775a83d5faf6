using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.AffiliateWP;

/// <summary>The collections that a payout source reads. The order is stated, because the vendor's page names another default than servers have.</summary>
/// <remarks><c>asked</c> is what else the caller filters by, for the continuation tokens.</remarks>
internal static class AffiliateWPListings
{
    public static CollectionListing<AffiliateWPPayout> Payouts(IAffiliateWPApi api, AffiliateAccount account, AffiliateWPPayoutQuery? query, string asked = "") =>
        new(account, "payouts", Text(query, AffiliateWPJsonContext.Default.AffiliateWPPayoutQuery) + asked)
        {
            Read = (number, offset, cancellation) => api.ListPayoutsAsync(query, number, offset, "payout_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListPayoutIdsAsync(query, cancellation),
            IdOf = payout => payout.PayoutId,
        };

    public static CollectionListing<AffiliateWPReferral> Referrals(IAffiliateWPApi api, AffiliateAccount account, AffiliateWPReferralQuery? query, string asked = "") =>
        new(account, "referrals", Text(query, AffiliateWPJsonContext.Default.AffiliateWPReferralQuery) + asked)
        {
            Read = (number, offset, cancellation) => api.ListReferralsAsync(query, number, offset, "referral_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListReferralIdsAsync(query, cancellation),
            IdOf = referral => referral.ReferralId,
        };

    private static string Text<TQuery>(TQuery? query, JsonTypeInfo<TQuery> contract) where TQuery : class =>
        query is null ? "" : JsonSerializer.Serialize(query, contract);
}
