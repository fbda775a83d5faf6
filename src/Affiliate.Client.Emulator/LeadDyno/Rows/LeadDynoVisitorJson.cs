using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoVisitorJson
{
    public LeadDynoReferenceJson? Affiliate { get; init; }
    public LeadDynoReferenceJson? Campaign { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required long Id { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LeadDynoReferenceJson? Lead { get; init; }

    public string? Referrer { get; }
    public string? SearchTerm { get; }
    public required string TrackingCode { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public LeadDynoReferenceJson? Url { get; init; }

    public static LeadDynoVisitorJson From(LeadDynoVisitorRow row, LeadDynoEmulator vendor) => new()
    {
        Affiliate = LeadDynoReferenceJson.ToAffiliate(vendor, row.AffiliateId),
        Campaign = LeadDynoReferenceJson.ToCampaign(vendor, row.CampaignId),
        CreatedAt = row.CreatedAt,
        Id = row.Id,
        Lead = LeadDynoReferenceJson.ToLead(vendor, row.LeadId),
        TrackingCode = row.TrackingCode,
        UpdatedAt = row.UpdatedAt,
        Url = row.Url is { } url ? new() { Id = row.Id, Url = url } : null,
    };
}
