using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AisleSignupJson
{
    public required string Id { get; init; }
    public string? PhoneNumberLast4 { get; init; }
    public string? Email { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public string? ReferrerUrl { get; init; }
    public string? UtmSource { get; init; }
    public string? UtmCampaign { get; init; }
    public string? UtmMedium { get; init; }
    public string? Code { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AisleCampaignJson? Campaign { get; init; }

    public static AisleSignupJson From(AisleSignupRow row) => new()
    {
        Id = row.Id,
        PhoneNumberLast4 = row.PhoneLast4,
        Email = row.Email,
        CreatedAt = row.CreatedAt,
        ReferrerUrl = row.ReferrerUrl,
        UtmSource = row.UtmSource,
        UtmCampaign = row.UtmCampaign,
        UtmMedium = row.UtmMedium,
        Code = row.Code,
        Campaign = row.CampaignId is { } campaign ? new(campaign, row.CampaignName) : null,
    };
}
