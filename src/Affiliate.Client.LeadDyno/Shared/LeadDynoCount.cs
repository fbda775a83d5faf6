using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>How many records there are.</summary>
public sealed record LeadDynoCount
{
    /// <summary>The number.</summary>
    public long? Count { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
