using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.LeadDyno.Affiliates;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>A LeadDyno affiliate in the shared shape: total and pure. The table is in docs/vendors/leaddyno.md.</summary>
internal static class LeadDynoAffiliateMapping
{
    public static AffiliateProfile Map(LeadDynoAffiliate affiliate, AffiliateAccount account) => new()
    {
        Key = new AffiliateKey(account.Vendor, account.Name, LeadDynoIds.Text(affiliate.Id)),
        Status = Status(affiliate),
        VendorStatus = affiliate.Status?.Value,
        Email = VendorText.NullIfBlank(affiliate.Email),
        Name = VendorText.NullIfBlank($"{affiliate.FirstName} {affiliate.LastName}"),
        PaymentEmail = VendorText.NullIfBlank(affiliate.PaypalEmail),
        ReferralLink = VendorText.NullIfBlank(affiliate.AffiliateUrl),
        HasSales = affiliate.TotalPurchases is { } purchases ? purchases > 0 : null,
        Sales = affiliate.TotalPurchases,
        Leads = affiliate.TotalLeads,
        Visits = affiliate.TotalVisitors,
        CreatedAt = affiliate.CreatedAt,
        UpdatedAt = affiliate.UpdatedAt,
        Raw = affiliate,
    };

    /// <summary>What the record shows of what can be set.</summary>
    public static AffiliateUpdate Shown(LeadDynoAffiliate affiliate) => new()
    {
        Email = affiliate.Email,
        FirstName = affiliate.FirstName,
        LastName = affiliate.LastName,
        PaymentEmail = affiliate.PaypalEmail,
        Code = affiliate.AffiliateCode,
    };

    // Only the word "Active" is documented; the flags win, and what neither flags nor a known word tell is not guessed.
    private static AffiliateStatus Status(LeadDynoAffiliate affiliate) => affiliate switch
    {
        { Archived: true } => AffiliateStatus.Inactive,
        { PendingApproval: true } => AffiliateStatus.Pending,
        { Status: null, Archived: false, PendingApproval: false } => AffiliateStatus.Active,
        _ => affiliate.Status?.Value?.Trim().ToUpperInvariant() switch
        {
            "ACTIVE" => AffiliateStatus.Active,
            "INACTIVE" or "ARCHIVED" => AffiliateStatus.Inactive,
            "PENDING" => AffiliateStatus.Pending,
            "REJECTED" => AffiliateStatus.Rejected,
            _ => AffiliateStatus.Unknown,
        },
    };
}
