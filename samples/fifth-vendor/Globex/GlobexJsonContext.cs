using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Globex;

/// <summary>How Globex's JSON is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    MaxDepth = 32,
    Converters = [typeof(LenientDecimalConverter), typeof(LenientStringConverter), typeof(IsoInstantConverter)])]
[JsonSerializable(typeof(GlobexPayoutPage))]
internal sealed partial class GlobexJsonContext : JsonSerializerContext;
