using System.Globalization;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Tests.Shared.VirtualWire;

/// <summary>What sources must yield of an emulator, computed from its own rows and words alone.</summary>
internal static class EmulatedRows
{
    public static IReadOnlyList<EmulatedRow> LeadDyno(VendorEmulator emulator) =>
        [
            .. emulator.LeadDyno.Commissions.Select(row => new EmulatedRow(
                PayoutKind.Commission,
                Text(row.Id),
                row.Amount ?? 0,
                LeadDynoStatus(emulator.LeadDyno.GetStatus(row)),
                row.Currency
            )),
        ];

    public static IReadOnlyList<EmulatedRow> AffiliateWP(VendorEmulator emulator) =>
        [
            .. emulator.AffiliateWP.Payouts.Select(row => new EmulatedRow(
                PayoutKind.Payout,
                Text(row.Id),
                row.Amount,
                GetPayoutStatus(row.Status),
                null
            )),
            .. emulator.AffiliateWP.Referrals.Where(row => !IsInPayout(emulator.AffiliateWP, row)).Select(Referral),
        ];

    /// <summary>The paid referrals that are in a payout, with its id: they stand for their money where a server hides the payout.</summary>
    public static IReadOnlyDictionary<string, (EmulatedRow Row, string PayoutId)> InPayouts(AffiliateWPEmulator shop) =>
        shop.Referrals.Where(row => IsInPayout(shop, row)).ToDictionary(row => Text(row.Id), row => (Referral(row), Text(row.PayoutId)));

    public static IReadOnlyList<EmulatedRow> Aisle(VendorEmulator emulator) =>
        [
            .. emulator.Aisle.Payouts.Select(row => new EmulatedRow(
                PayoutKind.Payout,
                row.Id,
                row.Amount,
                row.PaidAt is null ? PayoutStatus.Unknown : PayoutStatus.Paid,
                null
            )),
        ];

    public static IReadOnlyList<EmulatedRow> Leadway(VendorEmulator emulator) =>
        [
            .. emulator.Leadway.Payouts.Select(row => new EmulatedRow(
                PayoutKind.Payout,
                row.Id,
                row.Amount,
                LeadwayStatus(row.Status),
                row.Currency.ToUpperInvariant()
            )),
        ];

    /// <summary>
    /// The ids of rows that were changed or inserted meanwhile. AffiliateWP's paid referrals stand for themselves when their payout was
    /// deleted, or came as failed and holds again: what happens to a payout happens to them.
    /// </summary>
    public static IReadOnlySet<string> Touched(EmulatedVendor vendor)
    {
        var touched = vendor.Mutations.Log.Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        if (vendor is not AffiliateWPEmulator shop)
            return touched;
        var payouts = vendor
            .Mutations.Log.Where(change => change.Resource == "payouts")
            .Select(change => change.Id)
            .ToHashSet(StringComparer.Ordinal);
        touched.UnionWith(
            shop.Referrals.Where(row => row.Status == "paid" && payouts.Contains(Text(row.PayoutId))).Select(row => Text(row.Id))
        );
        return touched;
    }

    // By what the referral names, or by what a payout that holds says it paid: the money is in that one's amount either way.
    private static bool IsInPayout(AffiliateWPEmulator shop, AffiliateWPReferralRow row) =>
        row.Status == "paid"
        && (shop.Payouts.Find(row.PayoutId) is not null || shop.Payouts.Any(payout => payout.Status != "failed" && Pays(payout, row)));

    private static bool Pays(AffiliateWPPayoutRow payout, AffiliateWPReferralRow row) =>
        payout.Referrals.Split(',').Contains(Text(row.Id), StringComparer.Ordinal);

    private static EmulatedRow Referral(AffiliateWPReferralRow row) =>
        new(
            PayoutKind.Commission,
            Text(row.Id),
            decimal.Parse(row.Amount, CultureInfo.InvariantCulture),
            ReferralStatus(row.Status),
            row.Currency.Length == 0 ? null : row.Currency
        );

    private static PayoutStatus LeadDynoStatus(string word) => word switch
    {
        "paid" => PayoutStatus.Paid,
        "cancelled" => PayoutStatus.Canceled,
        "due" => PayoutStatus.Due,
        "pending" => PayoutStatus.Pending,
        _ => PayoutStatus.Unknown,
    };

    private static PayoutStatus GetPayoutStatus(string word) => word switch
    {
        "paid" => PayoutStatus.Paid,
        "failed" => PayoutStatus.Failed,
        "processing" => PayoutStatus.Processing,
        _ => PayoutStatus.Unknown,
    };

    private static PayoutStatus ReferralStatus(string word) => word switch
    {
        "paid" => PayoutStatus.Paid,
        "unpaid" => PayoutStatus.Due,
        "pending" => PayoutStatus.Pending,
        "rejected" or "failed" => PayoutStatus.Canceled,
        _ => PayoutStatus.Unknown,
    };

    private static PayoutStatus LeadwayStatus(string? word) => word?.ToUpperInvariant() switch
    {
        "PENDING" => PayoutStatus.Pending,
        "APPROVED" => PayoutStatus.Due,
        "PAID" => PayoutStatus.Paid,
        "DENIED" or "CANCELED" or "CANCELLED" => PayoutStatus.Canceled,
        _ => PayoutStatus.Unknown,
    };

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
