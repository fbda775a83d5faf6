using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class ReferralRoutes(AffiliateWPEmulator shop)
{
    internal static readonly string[] Words = ["paid", "unpaid", "pending", "rejected", "draft", "failed"];

    /// <summary>
    /// 2.9.8 and later leave drafts and failed referrals out unless asked; older ones show them and do not know the words.
    /// </summary>
    private bool KnowsHiddenWords => shop.PluginVersion >= new Version(2, 9, 8);

    public WpCollection<AffiliateWPReferralRow> Collection =>
        field ??= new(shop, "referrals", shop.Referrals)
        {
            Key = row => row.Id,
            Unknown = ("invalid_referral_id", "Invalid referral ID"),
            Columns = Columns(),
            WithoutStatus = row => !KnowsHiddenWords || row.Status is not ("draft" or "failed"),
            Parameters =
            [
                WpFilters.Ids<AffiliateWPReferralRow>(shop, "referral_id", row => row.Id),
                WpFilters.Ids<AffiliateWPReferralRow>(shop, "affiliate_id", row => row.AffiliateId),
                WpFilters.Ids<AffiliateWPReferralRow>(shop, "parent_id", row => row.ParentId),
                WpFilters.Ids<AffiliateWPReferralRow>(shop, "payout_id", row => row.PayoutId, plain: false),
                WpFilters.Ids<AffiliateWPReferralRow>(shop, "customer_id", row => row.CustomerId, plain: false),
                WpFilters.Exact<AffiliateWPReferralRow>("reference", row => row.Reference),
                WpFilters.Exact<AffiliateWPReferralRow>("ref_context", row => row.Context, filter: false),
                WpFilters.Exact<AffiliateWPReferralRow>("context", row => row.Context, plain: false),
                WpFilters.Exact<AffiliateWPReferralRow>("campaign", row => row.Campaign),
                WpFilters.Status<AffiliateWPReferralRow>(
                    row => row.Status,
                    Words,
                    word => KnowsHiddenWords || word is not ("draft" or "failed") ? word : null
                ),
                WpFilters.Date<AffiliateWPReferralRow>(shop, row => row.Date),
            ],
        };

    public void Map(RouteTable routes) => routes
        .Map("GET", "/referrals", request => Collection.List(request))
        .Map("GET", "/referrals/{id}", request => Collection.Single(request));

    private static List<WpColumn<AffiliateWPReferralRow>> Columns()
    {
        var young = new Version(2, 2);
        return
        [
            new("referral_id", WpType.Number, row => PlainNumber.Format(row.Id)),
            new("affiliate_id", WpType.Number, row => PlainNumber.Format(row.AffiliateId)),
            new("visit_id", WpType.Number, row => PlainNumber.Format(row.VisitId)),
            new("rest_id", WpType.Text, row => row.RestId) { Since = young },
            new("customer_id", WpType.NumberAsText, row => PlainNumber.Format(row.CustomerId)) { Since = young },
            new("parent_id", WpType.Number, row => PlainNumber.Format(row.ParentId)) { Since = young },
            new("description", WpType.Text, row => row.Description),
            new("status", WpType.Text, row => row.Status),
            new("amount", WpType.NumberAsText, row => row.Amount),
            new("currency", WpType.Text, row => row.Currency),
            new("custom", WpType.Json, row => row.CustomJson),
            new("context", WpType.Text, row => row.Context),
            new("campaign", WpType.Text, row => row.Campaign),
            new("reference", WpType.Text, row => row.Reference),
            new("products", WpType.Json, row => row.ProductsJson),
            new("date", WpType.Text, row => row.Date),
            new("type", WpType.Text, row => row.Type) { Since = young },
            new("flag", WpType.Text, row => row.Flag) { Since = new Version(2, 7) },
            new("payout_id", WpType.NumberAsText, row => PlainNumber.Format(row.PayoutId)),
        ];
    }
}
