using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayPayoutJson
{
    [JsonPropertyName("_id")]
    public required string Id { get; init; }

    public required string LocationId { get; init; }
    public required string AffiliateId { get; init; }
    public string? CampaignId { get; init; }
    public required string Currency { get; init; }
    public required decimal Amount { get; init; }
    public string? Status { get; init; }
    public DateTimeOffset? PayoutMonth { get; init; }
    public DateTimeOffset? DueAt { get; init; }
    public DateTimeOffset? PaidAt { get; init; }
    public Dictionary<string, string> PaidMeta { get; } = [];
    public string? PaidMethod { get; init; }
    public string? AltId { get; init; }
    public bool? Deleted { get; init; }
    public required bool IsMigrated { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public string? Campaign { get; init; }
    public string? AffiliateName { get; init; }
    public string? AffiliateEmail { get; init; }
    public string? PayoutMethod { get; init; }

    public static LeadwayPayoutJson From(LeadwayPayoutRow row, LeadwayEmulator vendor)
    {
        var affiliate = vendor.Affiliates.Find(row.AffiliateId);
        return new()
        {
            Id = row.Id,
            LocationId = vendor.LocationId,
            AffiliateId = row.AffiliateId,
            CampaignId = row.CampaignId,
            Currency = row.Currency,
            Amount = row.Amount,
            Status = row.Status,
            PayoutMonth = row.PayoutMonth,
            DueAt = row.DueAt,
            PaidAt = row.PaidAt,
            PaidMethod = row.PaidMethod,
            AltId = row.AltId,
            Deleted = row.Deleted,
            IsMigrated = row.IsMigrated,
            CreatedAt = row.CreatedAt,
            UpdatedAt = row.UpdatedAt,
            Campaign = row.CampaignId is { } campaign ? vendor.Campaigns.Find(campaign)?.Name : null,
            AffiliateName = affiliate is null ? null : $"{affiliate.FirstName} {affiliate.LastName}".Trim(),
            AffiliateEmail = affiliate?.Email,
            PayoutMethod = row.PayoutMethod,
        };
    }
}
