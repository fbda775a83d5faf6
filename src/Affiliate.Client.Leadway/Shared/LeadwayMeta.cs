using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Shared;

/// <summary>What a list says of itself.</summary>
public sealed record LeadwayMeta
{
    /// <summary>Rows over all pages that match the filters.</summary>
    public long? Count { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
