using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class VisitRoutes(AffiliateWPEmulator shop)
{
    private static readonly string[] Words = ["paid", "unpaid", "pending", "rejected"];

    public WpCollection<AffiliateWPVisitRow> Collection => field ??= new(shop, "visits", shop.Visits)
    {
        Key = row => row.Id,
        Unknown = ("invalid_visit_id", "Invalid visit ID"),
        Columns =
        [
            new("visit_id", WpType.Number, row => PlainNumber.Format(row.Id)),
            new("affiliate_id", WpType.Number, row => PlainNumber.Format(row.AffiliateId)),
            new("referral_id", WpType.Number, row => PlainNumber.Format(row.ReferralId)),
            new("rest_id", WpType.Text, row => row.RestId) { Since = new Version(2, 2) },
            new("url", WpType.Text, row => row.Url),
            new("referrer", WpType.Text, row => row.Referrer),
            new("campaign", WpType.Text, row => row.Campaign),
            new("context", WpType.Text, row => row.Context),
            new("flag", WpType.Text, row => row.Flag) { Since = new Version(2, 7) },
            new("ip", WpType.Text, row => row.Ip),
            new("date", WpType.Text, row => row.Date),
        ],
        Parameters =
        [
            WpFilters.Ids<AffiliateWPVisitRow>(shop, "visit_id", row => row.Id),
            WpFilters.Ids<AffiliateWPVisitRow>(shop, "affiliate_id", row => row.AffiliateId),
            WpFilters.Ids<AffiliateWPVisitRow>(shop, "referral_id", row => row.ReferralId),
            WpFilters.Exact<AffiliateWPVisitRow>("visit_context", row => row.Context, filter: false),
            WpFilters.Exact<AffiliateWPVisitRow>("campaign", row => row.Campaign),
            WpFilters.Date<AffiliateWPVisitRow>(shop, row => row.Date),
            new("referral_status")
            {
                Check = value => Words.Contains(value.Scalar) ? null : WpRefusal.Bare("referral_status"),
                Condition = (value, _) => value.Scalar switch
                {
                    "converted" => row => row.ReferralId != 0,
                    "unconverted" => row => row.ReferralId == 0,
                    _ => _ => false, // the words that are taken never match
                },
            },
        ],
    };

    public void Map(RouteTable routes) => routes
        .Map("GET", "/visits", request => Collection.List(request))
        .Map("GET", "/visits/{id}", request => Collection.Single(request));
}
