using System.Globalization;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    private static readonly string[] PayoutWords = ["paid", "failed"];

    private WpCollection<AffiliateWPPayoutRow> PayoutCollection => field ??= new(this, "payouts", Payouts)
    {
        Key = row => row.Id,
        Unknown = ("invalid_payout_id", "Invalid payout ID"),
        Columns = PayoutColumns(),
        Parameters =
        [
            WpFilters.Ids<AffiliateWPPayoutRow>(this, "payout_id", row => row.Id),
            WpFilters.Ids<AffiliateWPPayoutRow>(this, "affiliate_id", row => row.AffiliateId),
            WpFilters.Ids<AffiliateWPPayoutRow>(this, "owner", row => row.Owner),
            WpFilters.Exact<AffiliateWPPayoutRow>("payout_method", row => row.PayoutMethod),
            WpFilters.Exact<AffiliateWPPayoutRow>("service_account", row => row.ServiceAccount, plain: false),
            WpFilters.Ids<AffiliateWPPayoutRow>(this, "service_id", row => row.ServiceId, plain: false),
            WpFilters.Status<AffiliateWPPayoutRow>(row => row.Status, PayoutWords, word => word is "failed" or "processing" ? word : "paid"),
            WpFilters.Date<AffiliateWPPayoutRow>(this, row => row.Date),
            WpPayoutFilters.Amount(),
            WpPayoutFilters.AmountCompare(),
            WpPayoutFilters.Referrals(this),
        ],
    };

    private void MapPayouts(RouteTable routes) => routes
        .Map("GET", "/payouts", request => PayoutCollection.List(request))
        .Map("GET", "/payouts/{id}", request => PayoutCollection.Single(request));

    private List<WpColumn<AffiliateWPPayoutRow>> PayoutColumns()
    {
        var services = new Version(2, 4);
        return
        [
            new("payout_id", WpType.Number, row => Text(row.Id)),
            new("affiliate_id", WpType.Number, row => Text(row.AffiliateId)),
            new("referrals", WpType.Text, row => row.Referrals),
            new("amount", WpType.Number, row => row.Amount.ToString(CultureInfo.InvariantCulture), WireAmount),
            new("payout_method", WpType.Text, row => row.PayoutMethod),
            new("service_account", WpType.Text, row => row.ServiceAccount) { Since = services },
            new("service_id", WpType.Number, row => Text(row.ServiceId)) { Since = services },
            new("service_invoice_link", WpType.Text, row => row.ServiceInvoiceLink) { Since = services },
            new("description", WpType.Text, row => row.Description) { Since = services },
            new("status", WpType.Text, row => row.Status),
            new("date", WpType.Text, row => row.Date),
            new("owner", WpType.Number, row => Text(row.Owner)),
        ];
    }

    private string WireAmount(AffiliateWPPayoutRow row) =>
        SerializePrecision17 || row.FloatTail ? ((double)row.Amount).ToString("G17", CultureInfo.InvariantCulture) : PlainNumber.Format(row.Amount);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
