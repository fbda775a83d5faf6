using System.Text.Json.Serialization;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>What Leadway's emulator sends: the names, types and order of the vendor's OpenAPI file. What is null is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(PlainDecimalConverter), typeof(UtcMillisecondsConverter)])]
[JsonSerializable(typeof(LeadwayErrorJson))]
[JsonSerializable(typeof(LeadwayInstalledLocationsJson))]
[JsonSerializable(typeof(LeadwayListJson))]
[JsonSerializable(typeof(LeadwayOutcomeJson))]
[JsonSerializable(typeof(LeadwayReferralIdJson))]
[JsonSerializable(typeof(LeadwayTokenJson))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class LeadwayJsonContext : JsonSerializerContext;
