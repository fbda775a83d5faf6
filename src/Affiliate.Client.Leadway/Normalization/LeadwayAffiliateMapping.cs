using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Monetary;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Leadway.Normalization;

/// <summary>A Leadway affiliate in the shared shape: total and pure. The table is in docs/vendors/leadway.md.</summary>
internal static class LeadwayAffiliateMapping
{
    public static AffiliateProfile Map(LeadwayAffiliate affiliate, AffiliateAccount account) => new()
    {
        Key = new AffiliateKey(account.Vendor, account.Name, affiliate.Id ?? ""),
        Status = affiliate switch
        {
            { Deleted: true } or { Active: false } => AffiliateStatus.Inactive,
            { Active: true } => AffiliateStatus.Active,
            _ => AffiliateStatus.Unknown,
        },
        VendorStatus = affiliate.Active switch { true => "active", false => "inactive", null => null },
        Email = VendorText.NullIfBlank(affiliate.Email),
        Name = VendorText.NullIfBlank($"{affiliate.FirstName} {affiliate.LastName}"),
        HasSales = affiliate is { Customer: null, Revenue: null } ? null : affiliate.Customer > 0 || affiliate.Revenue > 0,
        Sales = affiliate.Customer,
        Leads = affiliate.Lead,
        Visits = affiliate.ClickCount,
        Revenue = affiliate.Revenue,
        Owed = affiliate.Owned,
        Paid = affiliate.Paid,
        Currency = CurrencyCode.Normalize(affiliate.Currency),
        CreatedAt = affiliate.CreatedAt,
        UpdatedAt = affiliate.UpdatedAt,
        IsDeleted = affiliate.Deleted ?? false,
        Raw = affiliate,
    };

    /// <summary>What the record shows of what can be set.</summary>
    /// <param name="affiliate">The record.</param>
    /// <param name="campaignId">The campaign that was asked for: an affiliate can be in several.</param>
    public static AffiliateUpdate Shown(LeadwayAffiliate affiliate, string? campaignId) => new()
    {
        Email = affiliate.Email,
        FirstName = affiliate.FirstName,
        LastName = affiliate.LastName,
        CampaignId = campaignId is not null && affiliate.CampaignIds?.Contains(campaignId) == true ? campaignId : null,
    };
}
