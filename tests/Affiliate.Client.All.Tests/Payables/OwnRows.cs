using System.Globalization;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP;
using Affiliate.Client.Emulator.Aisle;
using Affiliate.Client.Emulator.LeadDyno;
using Affiliate.Client.Emulator.Leadway;

namespace Affiliate.Client.All.Tests.Payables;

/// <summary>What the vendors' fact sheets say of the emulator's rows.</summary>
internal static class OwnRows
{
    public static List<OwnRow> From(VendorEmulator emulator, DateTimeOffset now, string? shopCurrency, bool derive) =>
        [
            .. LeadDyno(emulator.LeadDyno, now),
            .. Payouts(emulator.AffiliateWP, shopCurrency, derive),
            .. Referrals(emulator.AffiliateWP, shopCurrency),
            .. Aisle(emulator.Aisle),
            .. Leadway(emulator.Leadway),
        ];

    // The short form of a commission shows neither its due date nor how it is rewarded.
    private static IEnumerable<OwnRow> LeadDyno(LeadDynoEmulator vendor, DateTimeOffset now) =>
        from row in vendor.Commissions
        let due = row.ShortForm ? null : row.DueAt
        let status = row.Paid ? "Paid"
        : row.Cancelled ? "Canceled"
        : due is null ? null
        : due <= now ? "Due"
        : "Pending"
        select new OwnRow("LeadDyno", Text(row.AffiliateId), status, row.Amount, row.Currency)
        {
            Due = due,
            Points = !row.ShortForm && row.PaymentType != "cash",
        };

    private static IEnumerable<OwnRow> Payouts(AffiliateWPEmulator shop, string? currency, bool derive)
    {
        foreach (var row in shop.Payouts)
        {
            string[] codes = derive
                ? [.. shop.Referrals.Where(item => item.PayoutId == row.Id).Select(item => item.Currency).Distinct()]
                : [];
            var status = row.Status switch
            {
                "paid" => "Paid",
                "processing" => "InProcess",
                "failed" => "Failed",
                _ => null,
            };
            var mixed = codes.Count(code => code.Length > 0) > 1;
            yield return new OwnRow(
                "AffiliateWP",
                Text(row.AffiliateId),
                status,
                row.Amount,
                mixed ? null
                    : codes is [{ Length: > 0 } only] ? only
                    : currency
            )
            {
                Mixed = mixed,
            };
        }
    }

    // A referral that was paid by a payout is in that payout's amount.
    private static IEnumerable<OwnRow> Referrals(AffiliateWPEmulator shop, string? currency) =>
        from row in shop.Referrals
        where !(row.PayoutId != 0 && row.Status == "paid")
        let status = row.Status switch
        {
            "unpaid" => "Due",
            "pending" => "Pending",
            "paid" => "Paid",
            "rejected" or "failed" => "Canceled",
            _ => null,
        }
        select new OwnRow(
            "AffiliateWP",
            Text(row.AffiliateId),
            status,
            decimal.Parse(row.Amount, CultureInfo.InvariantCulture),
            row.Currency.Length > 0 ? row.Currency : currency
        );

    private static IEnumerable<OwnRow> Aisle(AisleEmulator vendor) =>
        from row in vendor.Payouts
        select new OwnRow("Aisle", row.CustomerId, row.PaidAt is null ? null : "Paid", row.Amount, null) { Paid = row.PaidAt };

    private static IEnumerable<OwnRow> Leadway(LeadwayEmulator vendor) =>
        from row in vendor.Payouts
        let status = row.Status?.ToUpperInvariant() switch
        {
            "PENDING" => "Pending",
            "APPROVED" => "Due",
            "PAID" => "Paid",
            "DENIED" or "CANCELED" or "CANCELLED" => "Canceled",
            _ => null,
        }
        select new OwnRow("Leadway", row.AffiliateId, status, row.Amount, row.Currency.ToUpperInvariant())
        {
            Due = row.DueAt,
            Paid = row.PaidAt,
            Deleted = row.Deleted == true,
        };

    private static string? Text(long? id) => id?.ToString(CultureInfo.InvariantCulture);
}
