using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>Whom a token stands for. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadwayUserType>))]
public readonly record struct LeadwayUserType(string Value) : IExtensibleEnum<LeadwayUserType>
{
    /// <summary>A location (sub-account): what the affiliate manager needs.</summary>
    public static LeadwayUserType Location { get; } = new("Location");

    /// <summary>An agency; its token must be exchanged first.</summary>
    public static LeadwayUserType Company { get; } = new("Company");

    /// <inheritdoc/>
    public static LeadwayUserType Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayUserType other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
