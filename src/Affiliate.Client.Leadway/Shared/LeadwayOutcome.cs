using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Shared;

/// <summary>Whether a write succeeded, in words. [unverified]</summary>
public sealed record LeadwayOutcome
{
    /// <summary>Whether it did.</summary>
    public bool? Success { get; set; }

    /// <summary>What the vendor says.</summary>
    public string? Message { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
