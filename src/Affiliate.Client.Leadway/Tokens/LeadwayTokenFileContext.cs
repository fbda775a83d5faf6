using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.Tokens;

/// <summary>How a token file is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(IsoInstantConverter)])]
[JsonSerializable(typeof(LeadwayTokens))]
internal sealed partial class LeadwayTokenFileContext : JsonSerializerContext;
