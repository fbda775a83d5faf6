using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayCustomerJson
{
    [JsonPropertyName("_id")]
    public required string Id { get; init; }

    public required string LocationId { get; init; }
    public required string AffiliateId { get; init; }
    public required string CampaignId { get; init; }
    public string? ContactId { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public required string Name { get; init; }
    public required string Email { get; init; }
    public string? Phone { get; init; }
    public required string Type { get; init; }
    public required bool Deleted { get; init; }
    public required bool IsDisabled { get; init; }
    public required decimal Revenue { get; init; }
    public required decimal CommissionAmount { get; init; }
    public required string Currency { get; init; }
    public string LocationCurrency { get; } = "USD";
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }

    public static LeadwayCustomerJson From(LeadwayCustomerRow row, LeadwayEmulator vendor) =>
        new()
        {
            Id = row.Id,
            LocationId = vendor.LocationId,
            AffiliateId = row.AffiliateId,
            CampaignId = row.CampaignId,
            ContactId = row.ContactId,
            FirstName = row.FirstName,
            LastName = row.LastName,
            Name = $"{row.FirstName} {row.LastName}".Trim(),
            Email = row.Email,
            Phone = row.Phone,
            Type = row.Type,
            Deleted = row.Deleted,
            IsDisabled = row.IsDisabled,
            Revenue = row.Revenue,
            CommissionAmount = vendor
                .Commissions.Live.Where(commission => commission.CustomerId == row.Id)
                .Sum(commission => commission.CommissionAmount),
            Currency = vendor.Campaigns.Find(row.CampaignId)?.Currency ?? "USD",
            CreatedAt = row.CreatedAt,
            UpdatedAt = row.UpdatedAt,
        };
}
