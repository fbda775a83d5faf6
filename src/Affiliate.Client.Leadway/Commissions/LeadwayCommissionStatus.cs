using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>Where a commission is. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadwayCommissionStatus>))]
public readonly record struct LeadwayCommissionStatus(string Value) : IExtensibleEnum<LeadwayCommissionStatus>
{
    /// <summary>Owed, not approved yet.</summary>
    public static LeadwayCommissionStatus Pending { get; } = new("pending");

    /// <summary>Owed and approved.</summary>
    public static LeadwayCommissionStatus Approved { get; } = new("approved");

    /// <summary>Paid.</summary>
    public static LeadwayCommissionStatus Paid { get; } = new("paid");

    /// <summary>Refused.</summary>
    public static LeadwayCommissionStatus Denied { get; } = new("denied");

    /// <summary>Cancelled; the vendor writes <c>cancelled</c> too.</summary>
    public static LeadwayCommissionStatus Canceled { get; } = new("canceled");

    /// <inheritdoc/>
    public static LeadwayCommissionStatus Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayCommissionStatus other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
