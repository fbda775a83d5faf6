using System.Text.Json.Serialization;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Aisle.Rows;

/// <summary>What Aisle's emulator sends: the names, types and order of the vendor's samples.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(PlainDecimalConverter), typeof(UtcMillisecondsConverter)])]
[JsonSerializable(typeof(AisleErrorJson))]
[JsonSerializable(typeof(AislePageJson))]
[JsonSerializable(typeof(AisleSubscriptionJson))]
internal sealed partial class AisleJsonContext : JsonSerializerContext;
