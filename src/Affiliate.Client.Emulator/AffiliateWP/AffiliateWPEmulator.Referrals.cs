using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    private static readonly string[] ReferralWords = ["paid", "unpaid", "pending", "rejected", "draft", "failed"];

    /// <summary>
    /// 2.9.8 and later leave drafts and failed referrals out unless asked; older ones show them and do not know the words.
    /// </summary>
    private bool KnowsHiddenWords => PluginVersion >= new Version(2, 9, 8);

    private WpCollection<AffiliateWPReferralRow> ReferralCollection =>
        field ??= new(this, "referrals", Referrals)
        {
            Key = row => row.Id,
            Unknown = ("invalid_referral_id", "Invalid referral ID"),
            Columns = ReferralColumns(),
            WithoutStatus = row => !KnowsHiddenWords || row.Status is not ("draft" or "failed"),
            Parameters =
            [
                WpFilters.Ids<AffiliateWPReferralRow>(this, "referral_id", row => row.Id),
                WpFilters.Ids<AffiliateWPReferralRow>(this, "affiliate_id", row => row.AffiliateId),
                WpFilters.Ids<AffiliateWPReferralRow>(this, "parent_id", row => row.ParentId),
                WpFilters.Ids<AffiliateWPReferralRow>(this, "payout_id", row => row.PayoutId, plain: false),
                WpFilters.Ids<AffiliateWPReferralRow>(this, "customer_id", row => row.CustomerId, plain: false),
                WpFilters.Exact<AffiliateWPReferralRow>("reference", row => row.Reference),
                WpFilters.Exact<AffiliateWPReferralRow>("ref_context", row => row.Context, filter: false),
                WpFilters.Exact<AffiliateWPReferralRow>("context", row => row.Context, plain: false),
                WpFilters.Exact<AffiliateWPReferralRow>("campaign", row => row.Campaign),
                WpFilters.Status<AffiliateWPReferralRow>(
                    row => row.Status,
                    ReferralWords,
                    word => KnowsHiddenWords || word is not ("draft" or "failed") ? word : null
                ),
                WpFilters.Date<AffiliateWPReferralRow>(this, row => row.Date),
            ],
        };

    private void MapReferrals(RouteTable routes) => routes
        .Map("GET", "/referrals", request => ReferralCollection.List(request))
        .Map("GET", "/referrals/{id}", request => ReferralCollection.Single(request));

    private static List<WpColumn<AffiliateWPReferralRow>> ReferralColumns()
    {
        var young = new Version(2, 2);
        return
        [
            new("referral_id", WpType.Number, row => Text(row.Id)),
            new("affiliate_id", WpType.Number, row => Text(row.AffiliateId)),
            new("visit_id", WpType.Number, row => Text(row.VisitId)),
            new("rest_id", WpType.Text, row => row.RestId) { Since = young },
            new("customer_id", WpType.NumberAsText, row => Text(row.CustomerId)) { Since = young },
            new("parent_id", WpType.Number, row => Text(row.ParentId)) { Since = young },
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
            new("payout_id", WpType.NumberAsText, row => Text(row.PayoutId)),
        ];
    }
}
