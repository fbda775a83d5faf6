using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>One page of locations, in the classic form.</summary>
public sealed record LeadwayInstalledLocations
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<LeadwayInstalledLocation>? Locations { get; set; }

    /// <summary>Locations of the agency.</summary>
    public long? Count { get; set; }

    /// <summary>Whether the app is added to new locations.</summary>
    public bool? InstallToFutureLocations { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
