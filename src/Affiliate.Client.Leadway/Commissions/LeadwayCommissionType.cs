using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>How a commission is reckoned. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadwayCommissionType>))]
public readonly record struct LeadwayCommissionType(string Value) : IExtensibleEnum<LeadwayCommissionType>
{
    /// <summary>A share of the base amount, in percent.</summary>
    public static LeadwayCommissionType Percentage { get; } = new("percentage");

    /// <summary>A fixed amount.</summary>
    public static LeadwayCommissionType Flat { get; } = new("flat");

    /// <inheritdoc/>
    public static LeadwayCommissionType Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayCommissionType other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
