using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP;

/// <summary>How AffiliateWP's JSON is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 64,
    Converters =
    [
        typeof(LenientDecimalConverter), typeof(LenientInt64Converter), typeof(LenientBooleanConverter),
        typeof(LenientStringConverter), typeof(LocalDateTimeConverter),
    ])]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(AffiliateWPUser))]
[JsonSerializable(typeof(AffiliateWPProduct))]
[JsonSerializable(typeof(IReadOnlyList<long>))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPPayout>))]
[JsonSerializable(typeof(AffiliateWPPayoutQuery))]
[JsonSerializable(typeof(IReadOnlyList<AffiliateWPReferral>))]
[JsonSerializable(typeof(AffiliateWPReferralQuery))]
[JsonSerializable(typeof(AffiliateWPSite))]
internal sealed partial class AffiliateWPJsonContext : JsonSerializerContext;
