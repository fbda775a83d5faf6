using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Shared;

/// <summary>Whether a write succeeded. [unverified]</summary>
public sealed record LeadwaySuccess
{
    /// <summary>Whether it did.</summary>
    public bool? Succeeded { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
