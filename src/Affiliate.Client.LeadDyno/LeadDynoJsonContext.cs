using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.LeadDyno;

/// <summary>How LeadDyno's JSON is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 32,
    Converters =
    [
        typeof(LenientDecimalConverter), typeof(LenientInt64Converter), typeof(LenientBooleanConverter),
        typeof(LenientStringConverter), typeof(IsoInstantConverter), typeof(IsoLocalDateConverter),
    ])]
[JsonSerializable(typeof(LeadDynoCommissionPage))]
internal sealed partial class LeadDynoJsonContext : JsonSerializerContext;
