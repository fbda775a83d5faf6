namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoAffiliateJson
{
    public required long Id { get; init; }
    public required string Email { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? AffiliateCode { get; init; }
    public long? ReferringAffiliateId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public required string Status { get; init; }
    public string? PaypalEmail { get; init; }
    public required bool Unsubscribed { get; init; }
    public required bool Archived { get; init; }
    public required bool PendingApproval { get; init; }
    public required string AffiliateUrl { get; init; }
    public required string AffiliateDashboardUrl { get; init; }
    public string? CompensationTierCode { get; init; }
    public Dictionary<string, string> CustomFields { get; } = [];
    public string? ReferringAffiliate { get; init; }
    public string? ReferrerDomain { get; }
    public required int TotalLeads { get; init; }
    public int? TotalVisitors { get; }
    public required int TotalPurchases { get; init; }

    public static LeadDynoAffiliateJson From(LeadDynoAffiliateRow row, LeadDynoEmulator vendor) => new()
    {
        Id = row.Id,
        Email = row.Email,
        FirstName = row.FirstName,
        LastName = row.LastName,
        AffiliateCode = row.AffiliateCode,
        ReferringAffiliateId = row.ReferringAffiliateId,
        CreatedAt = row.CreatedAt,
        UpdatedAt = row.UpdatedAt,
        Status = row.Status,
        PaypalEmail = row.PaypalEmail,
        Unsubscribed = row.Unsubscribed,
        Archived = row.Archived,
        PendingApproval = row.PendingApproval,
        AffiliateUrl = $"https://shop.example.test/?afmc={row.AffiliateCode}",
        AffiliateDashboardUrl = $"https://shop.example.test/p/{row.Id}",
        CompensationTierCode = row.AffiliateType,
        ReferringAffiliate = LeadDynoReferenceJson.ToAffiliate(vendor, row.ReferringAffiliateId)?.Email,
        TotalLeads = vendor.Leads.Live.Count(lead => lead.AffiliateId == row.Id),
        TotalPurchases = vendor.Purchases.Live.Count(purchase => purchase.AffiliateId == row.Id),
    };
}
