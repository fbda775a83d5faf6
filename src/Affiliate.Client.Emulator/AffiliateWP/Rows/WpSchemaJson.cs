using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

internal sealed record WpSchemaJson(
    [property: JsonPropertyName("$schema")] string Schema, string Title, string Type, Dictionary<string, WpPropertyJson> Properties);
