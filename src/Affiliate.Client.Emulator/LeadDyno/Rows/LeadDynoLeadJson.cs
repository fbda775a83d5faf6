namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoLeadJson
{
    public required long Id { get; init; }
    public required string Email { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public required string Status { get; init; }
    public string? CustomStatus { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public LeadDynoReferenceJson? LatestVisitor { get; init; }
    public string? Url { get; }
    public string? Referrer { get; }
    public LeadDynoReferenceJson? Affiliate { get; init; }
    public LeadDynoReferenceJson? Campaign { get; init; }
    public string? SearchTerm { get; }
    public string? TrackingCode { get; init; }

    public static LeadDynoLeadJson From(LeadDynoLeadRow row, LeadDynoEmulator vendor) => new()
    {
        Id = row.Id,
        Email = row.Email,
        CreatedAt = row.CreatedAt,
        UpdatedAt = row.UpdatedAt,
        Status = vendor.Purchases.Live.Exists(purchase => purchase.LeadId == row.Id) ? "Customer" : "Registered",
        CustomStatus = row.CustomStatus,
        FirstName = row.FirstName,
        LastName = row.LastName,
        LatestVisitor = row.VisitorId is { } visitor ? new() { Id = visitor, TrackingCode = row.TrackingCode } : null,
        Affiliate = LeadDynoReferenceJson.ToAffiliate(vendor, row.AffiliateId),
        Campaign = LeadDynoReferenceJson.ToCampaign(vendor, row.CampaignId),
        TrackingCode = row.TrackingCode,
    };
}
