using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>One page of locations, in the form of v3.</summary>
public sealed record LeadwayInstalledLocationPage
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<LeadwayInstalledLocation>? Items { get; set; }

    /// <summary>Where the next page is.</summary>
    public LeadwayPagination? Pagination { get; set; }

    /// <summary>The filters and the order that were applied, as they came.</summary>
    public JsonElement? Metadata { get; set; }

    /// <summary>Whether the app is added to new locations.</summary>
    public bool? InstallToFutureLocations { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
