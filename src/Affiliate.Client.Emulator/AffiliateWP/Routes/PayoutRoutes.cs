using System.Globalization;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

internal sealed class PayoutRoutes(AffiliateWPEmulator shop)
{
    private static readonly string[] Words = ["paid", "failed"];

    public WpCollection<AffiliateWPPayoutRow> Collection => field ??= new(shop, "payouts", shop.Payouts)
    {
        Key = row => row.Id,
        Unknown = ("invalid_payout_id", "Invalid payout ID"),
        Columns = Columns(),
        Parameters =
        [
            WpFilters.Ids<AffiliateWPPayoutRow>(shop, "payout_id", row => row.Id),
            WpFilters.Ids<AffiliateWPPayoutRow>(shop, "affiliate_id", row => row.AffiliateId),
            WpFilters.Ids<AffiliateWPPayoutRow>(shop, "owner", row => row.Owner),
            WpFilters.Exact<AffiliateWPPayoutRow>("payout_method", row => row.PayoutMethod),
            WpFilters.Exact<AffiliateWPPayoutRow>("service_account", row => row.ServiceAccount, plain: false),
            WpFilters.Ids<AffiliateWPPayoutRow>(shop, "service_id", row => row.ServiceId, plain: false),
            WpFilters.Status<AffiliateWPPayoutRow>(row => row.Status, Words, word => word is "failed" or "processing" ? word : "paid"),
            WpFilters.Date<AffiliateWPPayoutRow>(shop, row => row.Date),
            WpPayoutFilters.Amount(),
            WpPayoutFilters.AmountCompare(),
            WpPayoutFilters.Referrals(shop),
        ],
    };

    public void Map(RouteTable routes) => routes
        .Map("GET", "/payouts", request => Collection.List(request))
        .Map("GET", "/payouts/{id}", request => Collection.Single(request));

    private List<WpColumn<AffiliateWPPayoutRow>> Columns()
    {
        var services = new Version(2, 4);
        return
        [
            new("payout_id", WpType.Number, row => PlainNumber.Format(row.Id)),
            new("affiliate_id", WpType.Number, row => PlainNumber.Format(row.AffiliateId)),
            new("referrals", WpType.Text, row => row.Referrals),
            new("amount", WpType.Number, row => row.Amount.ToString(CultureInfo.InvariantCulture), WireAmount),
            new("payout_method", WpType.Text, row => row.PayoutMethod),
            new("service_account", WpType.Text, row => row.ServiceAccount) { Since = services },
            new("service_id", WpType.Number, row => PlainNumber.Format(row.ServiceId)) { Since = services },
            new("service_invoice_link", WpType.Text, row => row.ServiceInvoiceLink) { Since = services },
            new("description", WpType.Text, row => row.Description) { Since = services },
            new("status", WpType.Text, row => row.Status),
            new("date", WpType.Text, row => row.Date),
            new("owner", WpType.Number, row => PlainNumber.Format(row.Owner)),
        ];
    }

    private string WireAmount(AffiliateWPPayoutRow row) =>
        shop.SerializePrecision17 || row.FloatTail
            ? ((double)row.Amount).ToString("G17", CultureInfo.InvariantCulture)
            : PlainNumber.Format(row.Amount);
}
