using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.Campaigns;

/// <summary>What a campaign tracks. [unverified] Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadwayTrackType>))]
public readonly record struct LeadwayTrackType(string Value) : IExtensibleEnum<LeadwayTrackType>
{
    /// <summary>Forms.</summary>
    public static LeadwayTrackType Forms { get; } = new("forms");

    /// <summary>Surveys.</summary>
    public static LeadwayTrackType Surveys { get; } = new("surveys");

    /// <summary>Calendars; the misspelling is the vendor's.</summary>
    public static LeadwayTrackType Calendars { get; } = new("calenders");

    /// <summary>Funnels.</summary>
    public static LeadwayTrackType Funnels { get; } = new("funnels");

    /// <summary>Web sites.</summary>
    public static LeadwayTrackType Websites { get; } = new("websites");

    /// <summary>A store.</summary>
    public static LeadwayTrackType Store { get; } = new("store");

    /// <summary>A source outside.</summary>
    public static LeadwayTrackType ExternalSource { get; } = new("external_source");

    /// <summary>A community.</summary>
    public static LeadwayTrackType Community { get; } = new("community");

    /// <inheritdoc/>
    public static LeadwayTrackType Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayTrackType other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
