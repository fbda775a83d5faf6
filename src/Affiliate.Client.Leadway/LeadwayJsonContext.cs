using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway;

/// <summary>How Leadway's JSON is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 32,
    Converters =
    [
        typeof(LenientDecimalConverter), typeof(LenientInt64Converter), typeof(LenientBooleanConverter),
        typeof(LenientStringConverter), typeof(IsoInstantConverter), typeof(IsoLocalDateConverter),
    ])]
[JsonSerializable(typeof(LeadwayPayoutPage))]
internal sealed partial class LeadwayJsonContext : JsonSerializerContext;
