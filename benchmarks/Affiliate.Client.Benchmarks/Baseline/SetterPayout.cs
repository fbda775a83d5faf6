using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Benchmarks.Baseline;

/// <summary>
/// <see cref="BaselinePayout"/> as somebody types it who knows that the serializer boxes what it hands to a constructor
/// (docs/decisions/0019-setters.md).
/// </summary>
public sealed record SetterPayout
{
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    public string? LocationId { get; set; }

    public string? AffiliateId { get; set; }

    public string? CampaignId { get; set; }

    public string? Currency { get; set; }

    public decimal Amount { get; set; }

    public string? Status { get; set; }

    public DateTimeOffset? PayoutMonth { get; set; }

    public DateTimeOffset? DueAt { get; set; }

    public DateTimeOffset? PaidAt { get; set; }

    public JsonElement? PaidMeta { get; set; }

    public string? PaidMethod { get; set; }

    public string? AltId { get; set; }

    public bool? Deleted { get; set; }

    public bool? IsMigrated { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public string? Campaign { get; set; }

    public string? AffiliateName { get; set; }

    public string? AffiliateEmail { get; set; }

    public string? PayoutMethod { get; set; }
}

public sealed record SetterPage
{
    public IReadOnlyList<SetterPayout>? Payouts { get; set; }

    public BaselineMeta? Meta { get; set; }
}
