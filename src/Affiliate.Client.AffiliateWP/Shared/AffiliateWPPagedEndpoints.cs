using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Accounts;
using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Campaigns;
using Affiliate.Client.AffiliateWP.Creatives;
using Affiliate.Client.AffiliateWP.Customers;
using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Sales;
using Affiliate.Client.AffiliateWP.Visits;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Shared;

/// <summary>
/// The collections, in the order of the vendor's docs. The order is stated, because the vendor's page names another default than servers
/// have.
/// </summary>
/// <remarks><c>clientFilter</c> is what else the caller filters by, for the continuation tokens.</remarks>
internal static class AffiliateWPPagedEndpoints
{
    public static CollectionEndpoint<AffiliateWPPayout> Payouts(
        IAffiliateWPApi api,
        AffiliateAccount account,
        AffiliateWPPayoutQuery? query,
        string clientFilter = ""
    ) =>
        new(account, "payouts", Text(query, AffiliateWPJsonContext.Default.AffiliateWPPayoutQuery) + clientFilter)
        {
            Read = (number, offset, cancellation) =>
                api.ListPayoutsAsync(query, number, offset, "payout_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListPayoutIdsAsync(query, cancellation),
            GetId = payout => payout.PayoutId,
            IdName = "payout_id",
        };

    public static CollectionEndpoint<AffiliateWPReferral> Referrals(
        AffiliateWPClient client,
        AffiliateWPReferralQuery? query,
        string clientFilter = ""
    ) =>
        new(client.Account, "referrals", Text(query, AffiliateWPJsonContext.Default.AffiliateWPReferralQuery) + clientFilter)
        {
            Read = async (number, offset, cancellation) =>
            {
                var rows = await client
                    .Api.ListReferralsAsync(query, number, offset, "referral_id", AffiliateWPOrder.Ascending, cancellation)
                    .ConfigureAwait(false);
                if (query?.Statuses is null)
                    client.ReferralVisibility.Observe(rows);
                return rows;
            },
            ReadIds = cancellation => client.Api.ListReferralIdsAsync(query, cancellation),
            GetId = referral => referral.ReferralId,
            IdName = "referral_id",
        };

    /// <summary>
    /// The drafts and failed referrals, which a list without a status leaves out since 2.9.8; null where the query names its statuses.
    /// </summary>
    public static CollectionEndpoint<AffiliateWPReferral>? HiddenReferrals(
        AffiliateWPClient client,
        AffiliateWPReferralQuery? query,
        string clientFilter = ""
    )
    {
        if (query?.Statuses is not null)
            return null;
        var hidden = (query ?? new AffiliateWPReferralQuery()) with
        {
            Statuses = [AffiliateWPReferralStatus.Draft, AffiliateWPReferralStatus.Failed],
        };
        return new(client.Account, "hidden-referrals", Text(hidden, AffiliateWPJsonContext.Default.AffiliateWPReferralQuery) + clientFilter)
        {
            Collection = "referrals",
            Read = async (number, offset, cancellation) =>
            {
                // 2.6 does not know these words in a filter, and hides no row either.
                if (client.ReferralVisibility.ShowsEverything)
                    return [];
                var rows = await client
                    .Api.ListReferralsAsync(hidden, number, offset, "referral_id", AffiliateWPOrder.Ascending, cancellation)
                    .ConfigureAwait(false);
                return rows.All(ReferralVisibility.IsHidden) ? rows : [];
            },
            ReadIds = cancellation => client.Api.ListReferralIdsAsync(hidden, cancellation),
            GetId = referral => referral.ReferralId,
            IdName = "referral_id",
        };
    }

    public static CollectionEndpoint<AffiliateWPAffiliate> Affiliates(
        IAffiliateWPApi api,
        AffiliateAccount account,
        AffiliateWPAffiliateQuery? query,
        AffiliateWPDetails? details,
        string clientFilter = ""
    ) =>
        new(account, "affiliates", Text(query, AffiliateWPJsonContext.Default.AffiliateWPAffiliateQuery) + clientFilter)
        {
            Read = (number, offset, cancellation) =>
                api.ListAffiliatesAsync(query, details, number, offset, "affiliate_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListAffiliateIdsAsync(query, cancellation),
            GetId = affiliate => affiliate.AffiliateId,
            IdName = "affiliate_id",
        };

    public static CollectionEndpoint<AffiliateWPVisit> Visits(
        IAffiliateWPApi api,
        AffiliateAccount account,
        AffiliateWPVisitQuery? query
    ) =>
        new(account, "visits", Text(query, AffiliateWPJsonContext.Default.AffiliateWPVisitQuery))
        {
            Read = (number, offset, cancellation) =>
                api.ListVisitsAsync(query, number, offset, "visit_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListVisitIdsAsync(query, cancellation),
            GetId = visit => visit.VisitId,
            IdName = "visit_id",
        };

    public static CollectionEndpoint<AffiliateWPCreative> Creatives(
        IAffiliateWPApi api,
        AffiliateAccount account,
        AffiliateWPCreativeQuery? query
    ) =>
        new(account, "creatives", Text(query, AffiliateWPJsonContext.Default.AffiliateWPCreativeQuery))
        {
            Read = (number, offset, cancellation) =>
                api.ListCreativesAsync(query, number, offset, "creative_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListCreativeIdsAsync(query, cancellation),
            GetId = creative => creative.CreativeId,
            IdName = "creative_id",
        };

    public static CollectionEndpoint<AffiliateWPCustomer> Customers(
        IAffiliateWPApi api,
        AffiliateAccount account,
        AffiliateWPCustomerQuery? query
    ) =>
        new(account, "customers", Text(query, AffiliateWPJsonContext.Default.AffiliateWPCustomerQuery))
        {
            Read = (number, offset, cancellation) =>
                api.ListCustomersAsync(query, number, offset, "customer_id", AffiliateWPOrder.Ascending, cancellation),
            ReadIds = cancellation => api.ListCustomerIdsAsync(query, cancellation),
            GetId = customer => customer.CustomerId,
            IdName = "customer_id",
        };

    // The order by id is this collection's default and cannot be named.
    public static CollectionEndpoint<AffiliateWPCampaign> Campaigns(
        IAffiliateWPApi api,
        AffiliateAccount account,
        AffiliateWPCampaignQuery? query
    ) =>
        new(account, "campaigns", Text(query, AffiliateWPJsonContext.Default.AffiliateWPCampaignQuery))
        {
            Read = (number, offset, cancellation) => api.ListCampaignsAsync(query, number, offset, cancellationToken: cancellation),
            GetId = campaign => campaign.CampaignId,
            IdName = "campaign_id",
            // 2.6 has no ids; an affiliate has each campaign once.
            GetName = campaign =>
                campaign is { AffiliateId: { } affiliate, Campaign: { } text } ? $"{AffiliateWPIds.Text(affiliate)}/{text}" : null,
        };

    // Any orderby fails here.
    public static CollectionEndpoint<AffiliateWPSale> Sales(IAffiliateWPApi api, AffiliateAccount account, AffiliateWPSaleQuery? query) =>
        new(account, "sales", Text(query, AffiliateWPJsonContext.Default.AffiliateWPSaleQuery))
        {
            Read = (number, offset, cancellation) => api.ListSalesAsync(query, number, offset, cancellation),
            GetId = sale => sale.ReferralId,
            IdName = "referral_id",
        };

    /// <summary>What a query gets that no row of this vendor can match, such as one for reversed payouts. Nothing is sent.</summary>
    public static PagedEndpoint<Payout> NoPayouts(AffiliateAccount account) => new(account, "nothing", PagingScheme.Unpaged())
    {
        Fetch = static (_, _) => Task.FromResult(new PageResponse<Payout>([]) { IsEnd = true }),
        Key = static payout => RowKey.From(payout.Key.Id),
    };

    private static string Text<TQuery>(TQuery? query, JsonTypeInfo<TQuery> contract) where TQuery : class =>
        query is null ? "" : JsonSerializer.Serialize(query, contract);
}
