using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>A location of an agency, as an app sees it.</summary>
public sealed record LeadwayInstalledLocation
{
    /// <summary>The location's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Whether the app is installed there.</summary>
    public bool? IsInstalled { get; init; }

    /// <summary>The app's version there.</summary>
    public string? VersionId { get; init; }

    /// <summary>When it was installed.</summary>
    public Instant? InstalledAt { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
