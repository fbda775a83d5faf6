using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>A location of an agency, as an app sees it.</summary>
public sealed record LeadwayInstalledLocation
{
    /// <summary>The location's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The postal address.</summary>
    public string? Address { get; set; }

    /// <summary>Whether the app is installed there.</summary>
    public bool? IsInstalled { get; set; }

    /// <summary>The app's version there.</summary>
    public string? VersionId { get; set; }

    /// <summary>When it was installed.</summary>
    public Instant? InstalledAt { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
