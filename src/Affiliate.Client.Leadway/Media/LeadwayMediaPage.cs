using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Media;

/// <summary>The media of a location.</summary>
/// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
public sealed record LeadwayMediaPage
{
    /// <summary>The files and folders.</summary>
    public IReadOnlyList<LeadwayMedia>? MediaList { get; set; }

    /// <summary>The total.</summary>
    public LeadwayMeta? Meta { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
