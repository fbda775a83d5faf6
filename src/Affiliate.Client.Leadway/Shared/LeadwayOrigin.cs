using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Json;
using NodaTime;

namespace Affiliate.Client.Leadway.Shared;

/// <summary>
/// Who or what made or changed a record. The vendor calls it an object here and anything there, so every form is kept in <see cref="Raw"/>.
/// </summary>
[JsonConverter(typeof(LeadwayOriginConverter))]
public sealed record LeadwayOrigin
{
    /// <summary>Where it came from, for example <c>WEB_USER</c>.</summary>
    public string? Source { get; init; }

    /// <summary>The channel, for example <c>APP</c>.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The id of the user or integration.</summary>
    public string? SourceId { get; init; }

    /// <summary>Its name.</summary>
    public string? SourceName { get; init; }

    /// <summary>When; null too where the vendor's text is no date.</summary>
    public Instant? Timestamp { get; init; }

    /// <summary>The value as it came, of whatever JSON type.</summary>
    public JsonElement Raw { get; init; }
}
