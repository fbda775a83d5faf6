using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Benchmarks.Baseline;

/// <summary>
/// A payout as somebody who writes the loop by hand would type it: every documented field, the framework's own converters.
/// </summary>
public sealed record BaselinePayout(
    [property: JsonPropertyName("_id")] string Id,
    string LocationId,
    string AffiliateId,
    string? CampaignId,
    string Currency,
    decimal Amount,
    string? Status,
    DateTimeOffset? PayoutMonth,
    DateTimeOffset? DueAt,
    DateTimeOffset? PaidAt,
    JsonElement? PaidMeta,
    string? PaidMethod,
    string? AltId,
    bool? Deleted,
    bool? IsMigrated,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? UpdatedAt,
    string? Campaign,
    string? AffiliateName,
    string? AffiliateEmail,
    string? PayoutMethod);

public sealed record BaselineMeta(long Count);

public sealed record BaselinePage(IReadOnlyList<BaselinePayout> Payouts, BaselineMeta? Meta);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BaselinePage))]
[JsonSerializable(typeof(SetterPage))]
public sealed partial class BaselineJson : JsonSerializerContext;
