using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>How Acme's JSON is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    MaxDepth = 32,
    Converters = [typeof(LenientDecimalConverter), typeof(LenientStringConverter), typeof(IsoInstantConverter)])]
[JsonSerializable(typeof(IReadOnlyList<AcmePayout>))]
internal sealed partial class AcmeJsonContext : JsonSerializerContext;
