using Affiliate.Client.Emulator;

namespace Affiliate.Client.Tests.Shared;

/// <summary>What the emulator holds, by vendor, kind and normalised status, computed from its own rows and words alone.</summary>
internal static class Expected
{
    public static SortedDictionary<string, int> Counts(VendorEmulator emulator)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in emulator.LeadDyno.Commissions) Count("LeadDyno Commission", LeadDyno(emulator.LeadDyno.GetStatus(row)));
        foreach (var row in emulator.AffiliateWP.Payouts) Count("AffiliateWP Payout", AffiliateWPPayout(row.Status));
        foreach (var row in emulator.AffiliateWP.Referrals.Where(row => row.PayoutId == 0 || row.Status != "paid"))
            Count("AffiliateWP Commission", Referral(row.Status));
        foreach (var row in emulator.Aisle.Payouts) Count("Aisle Payout", row.PaidAt is null ? "Unknown" : "Paid");
        foreach (var row in emulator.Leadway.Payouts) Count("Leadway Payout", Leadway(row.Status));
        return counts;

        void Count(string source, string status) => counts[$"{source} {status}"] = counts.GetValueOrDefault($"{source} {status}") + 1;
    }

    private static string LeadDyno(string word) => word switch
    {
        "paid" => "Paid",
        "cancelled" => "Canceled",
        "due" => "Due",
        "pending" => "Pending",
        _ => "Unknown",
    };

    private static string AffiliateWPPayout(string word) => word switch
    {
        "paid" => "Paid",
        "failed" => "Failed",
        "processing" => "Processing",
        _ => "Unknown",
    };

    private static string Referral(string word) => word switch
    {
        "paid" => "Paid",
        "unpaid" => "Due",
        "pending" => "Pending",
        "rejected" or "failed" => "Canceled",
        _ => "Unknown",
    };

    private static string Leadway(string? word) => word?.ToUpperInvariant() switch
    {
        "PENDING" => "Pending",
        "APPROVED" => "Due",
        "PAID" => "Paid",
        "DENIED" or "CANCELED" or "CANCELLED" => "Canceled",
        _ => "Unknown",
    };
}
