using System.Globalization;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    /// <summary>Referrals of type <c>sale</c> that know their order's total.</summary>
    private WpCollection<AffiliateWPReferralRow> SaleCollection => field ??= new(this, "sales", Referrals)
    {
        Key = row => row.Id,
        Unknown = ("invalid_referral_id", "Invalid referral ID"),
        Columns =
        [
            new("referral_id", WpType.Number, row => Text(row.Id)),
            new("affiliate_id", WpType.Number, row => Text(row.AffiliateId)),
            new("order_total", WpType.Text, row => (10m * row.Id).ToString("0.00", CultureInfo.InvariantCulture), row => PlainNumber.Format(10 * row.Id)),
            new("status", WpType.Text, row => row.Status) { OnlyNamed = true },
        ],
        Parameters =
        [
            WpFilters.Ids<AffiliateWPReferralRow>(this, "referral_id", row => row.Id),
            WpFilters.Ids<AffiliateWPReferralRow>(this, "affiliate_id", row => row.AffiliateId),
            WpFilters.Ids<AffiliateWPReferralRow>(this, "parent_id", row => row.ParentId),
            WpFilters.Status<AffiliateWPReferralRow>(row => row.Status, ReferralWords, word => word),
            WpFilters.Date<AffiliateWPReferralRow>(this, row => row.Date),
        ],
    };

    /// <summary>Without named columns every row is a fatal error of the plugin (on 2.6 only with a status), and so is any <c>orderby</c>.</summary>
    private Reply ListSales(EmulatedRequest request)
    {
        var reply = SaleCollection.List(request);
        var isNamed = request.Query["fields"] is { } fields && fields.Contains(',', StringComparison.Ordinal);
        var breaks = PluginVersion < new Version(2, 7) ? request.Query.Has("status") : !isNamed;
        return request.Query.Has("orderby") || (reply.Status == 200 && breaks) ? WpErrors.Fatal(request) : reply;
    }

    private void MapSales(RouteTable routes) => routes
        .Map("GET", "/sales", ListSales)
        .Map("GET", "/sales/{id}", request => SaleCollection.Single(request));
}
