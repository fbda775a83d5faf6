using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Media;

/// <summary>A file or folder of the affiliates' media.</summary>
/// <remarks>The vendor's pages of 2026-09 show no more of it; never seen live.</remarks>
public sealed record LeadwayMedia
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The folder that it is in.</summary>
    public string? ParentId { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
