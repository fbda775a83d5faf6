using System.Text.Json.Serialization;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayPayoutMethodJson
{
    [JsonPropertyName("_id")]
    public required string Id { get; init; }

    public required string LocationId { get; init; }
    public required string AffiliateId { get; init; }
    public required string Method { get; init; }
    public string? PaypalEmail { get; init; }

    [JsonConverter(typeof(RawJsonConverter))]
    public string? BankDetails { get; init; }

    public required bool IsPrimary { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }

    public static LeadwayPayoutMethodJson From(LeadwayPayoutMethodRow row, LeadwayEmulator vendor) => new()
    {
        Id = row.Id,
        LocationId = vendor.LocationId,
        AffiliateId = row.AffiliateId,
        Method = row.Method,
        PaypalEmail = row.PaypalEmail,
        BankDetails = row.BankDetailsJson,
        IsPrimary = row.IsPrimary,
        CreatedAt = row.CreatedAt,
        UpdatedAt = row.UpdatedAt,
    };
}
