using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.AffiliateWP;

/// <summary>The collections, in the order of the vendor's docs. The order is stated, because the vendor's page names another default than servers have.</summary>
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

    public static CollectionListing<AffiliateWPReferral> Referrals(AffiliateWPClient client, AffiliateWPReferralQuery? query, string asked = "") =>
        new(client.Account, "referrals", Text(query, AffiliateWPJsonContext.Default.AffiliateWPReferralQuery) + asked)
        {
            Read = async (number, offset, cancellation) =>
            {
                var rows = await client.Api.ListReferralsAsync(query, number, offset, "referral_id", AffiliateWPOrder.Ascending, cancellation).ConfigureAwait(false);
                if (query?.Statuses is null) client.Referrals.Observe(rows);
                return rows;
            },
            ReadIds = cancellation => client.Api.ListReferralIdsAsync(query, cancellation),
            IdOf = referral => referral.ReferralId,
        };

    /// <summary>The drafts and failed referrals, which a list without a status leaves out since 2.9.8; null where the query names its statuses.</summary>
    public static CollectionListing<AffiliateWPReferral>? HiddenReferrals(AffiliateWPClient client, AffiliateWPReferralQuery? query, string asked = "")
    {
        if (query?.Statuses is not null) return null;
        var hidden = (query ?? new AffiliateWPReferralQuery()) with { Statuses = [AffiliateWPReferralStatus.Draft, AffiliateWPReferralStatus.Failed] };
        return new(client.Account, "hidden-referrals", Text(hidden, AffiliateWPJsonContext.Default.AffiliateWPReferralQuery) + asked)
        {
            Collection = "referrals",
            Read = async (number, offset, cancellation) =>
            {
                // 2.6 does not know these words in a filter, and hides no row either.
                if (client.Referrals.ShowsEverything) return [];
                var rows = await client.Api.ListReferralsAsync(hidden, number, offset, "referral_id", AffiliateWPOrder.Ascending, cancellation).ConfigureAwait(false);
                return rows.All(ReferralVisibility.IsHidden) ? rows : [];
            },
            ReadIds = cancellation => client.Api.ListReferralIdsAsync(hidden, cancellation),
            IdOf = referral => referral.ReferralId,
        };
    }

    public static CollectionListing<AffiliateWPAffiliate> Affiliates(IAffiliateWPApi api, AffiliateAccount account, AffiliateWPAffiliateQuery? query, AffiliateWPDetails? details, string asked = "") =>
        new(account, "affiliates", Text(query, AffiliateWPJsonContext.Default.AffiliateWPAffiliateQuery) + asked)
        {
            Read = (number, offset, cancellation) => api.ListAffiliatesAsync(query, details, number, offset, "affiliate_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListAffiliateIdsAsync(query, cancellation),
            IdOf = affiliate => affiliate.AffiliateId,
        };

    public static CollectionListing<AffiliateWPVisit> Visits(IAffiliateWPApi api, AffiliateAccount account, AffiliateWPVisitQuery? query) =>
        new(account, "visits", Text(query, AffiliateWPJsonContext.Default.AffiliateWPVisitQuery))
        {
            Read = (number, offset, cancellation) => api.ListVisitsAsync(query, number, offset, "visit_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListVisitIdsAsync(query, cancellation),
            IdOf = visit => visit.VisitId,
        };

    public static CollectionListing<AffiliateWPCreative> Creatives(IAffiliateWPApi api, AffiliateAccount account, AffiliateWPCreativeQuery? query) =>
        new(account, "creatives", Text(query, AffiliateWPJsonContext.Default.AffiliateWPCreativeQuery))
        {
            Read = (number, offset, cancellation) => api.ListCreativesAsync(query, number, offset, "creative_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListCreativeIdsAsync(query, cancellation),
            IdOf = creative => creative.CreativeId,
        };

    public static CollectionListing<AffiliateWPCustomer> Customers(IAffiliateWPApi api, AffiliateAccount account, AffiliateWPCustomerQuery? query) =>
        new(account, "customers", Text(query, AffiliateWPJsonContext.Default.AffiliateWPCustomerQuery))
        {
            Read = (number, offset, cancellation) => api.ListCustomersAsync(query, number, offset, "customer_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListCustomerIdsAsync(query, cancellation),
            IdOf = customer => customer.CustomerId,
        };

    // The order by id is this collection's default and cannot be named.
    public static CollectionListing<AffiliateWPCampaign> Campaigns(IAffiliateWPApi api, AffiliateAccount account, AffiliateWPCampaignQuery? query) =>
        new(account, "campaigns", Text(query, AffiliateWPJsonContext.Default.AffiliateWPCampaignQuery))
        {
            Read = (number, offset, cancellation) => api.ListCampaignsAsync(query, number, offset, cancellationToken: cancellation),
            IdOf = campaign => campaign.CampaignId,
            // 2.6 has no ids; an affiliate has each campaign once.
            NameOf = campaign => campaign is { AffiliateId: { } affiliate, Campaign: { } text } ? $"{AffiliateWPIds.Text(affiliate)}/{text}" : null,
        };

    // Any orderby fails here.
    public static CollectionListing<AffiliateWPSale> Sales(IAffiliateWPApi api, AffiliateAccount account, AffiliateWPSaleQuery? query) =>
        new(account, "sales", Text(query, AffiliateWPJsonContext.Default.AffiliateWPSaleQuery))
        {
            Read = (number, offset, cancellation) => api.ListSalesAsync(query, number, offset, cancellation),
            IdOf = sale => sale.ReferralId,
        };

    private static string Text<TQuery>(TQuery? query, JsonTypeInfo<TQuery> contract) where TQuery : class =>
        query is null ? "" : JsonSerializer.Serialize(query, contract);
}
