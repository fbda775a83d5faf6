using System.Globalization;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class SaleRoutes(AffiliateWPEmulator shop)
{
    /// <summary>Referrals of type <c>sale</c> that know their order's total.</summary>
    public WpCollection<AffiliateWPReferralRow> Collection =>
        field ??= new(shop, "sales", shop.Referrals)
        {
            Key = row => row.Id,
            Unknown = ("invalid_referral_id", "Invalid referral ID"),
            Columns =
            [
                new("referral_id", WpType.Number, row => PlainNumber.Format(row.Id)),
                new("affiliate_id", WpType.Number, row => PlainNumber.Format(row.AffiliateId)),
                new(
                    "order_total",
                    WpType.Text,
                    row => (10m * row.Id).ToString("0.00", CultureInfo.InvariantCulture),
                    row => PlainNumber.Format(10 * row.Id)
                ),
                new("status", WpType.Text, row => row.Status) { OnlyNamed = true },
            ],
            Parameters =
            [
                WpFilters.Ids<AffiliateWPReferralRow>(shop, "referral_id", row => row.Id),
                WpFilters.Ids<AffiliateWPReferralRow>(shop, "affiliate_id", row => row.AffiliateId),
                WpFilters.Ids<AffiliateWPReferralRow>(shop, "parent_id", row => row.ParentId),
                WpFilters.Status<AffiliateWPReferralRow>(row => row.Status, ReferralRoutes.Words, word => word),
                WpFilters.Date<AffiliateWPReferralRow>(shop, row => row.Date),
            ],
        };

    public void Map(RouteTable routes) => routes
        .Map("GET", "/sales", List)
        .Map("GET", "/sales/{id}", request => Collection.Single(request));

    /// <summary>
    /// Without named columns every row is a fatal error of the plugin (on 2.6 only with a status), and so is any <c>orderby</c>.
    /// </summary>
    private Reply List(EmulatedRequest request)
    {
        var reply = Collection.List(request);
        var isNamed = request.Query["fields"] is { } fields && fields.Contains(',', StringComparison.Ordinal);
        var breaks = shop.PluginVersion < new Version(2, 7) ? request.Query.Has("status") : !isNamed;
        return request.Query.Has("orderby") || (reply.Status == 200 && breaks) ? WpErrors.Fatal(request) : reply;
    }
}
