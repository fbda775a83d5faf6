using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>What to make of a commission. [unverified] Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadwayCommissionAction>))]
public readonly record struct LeadwayCommissionAction(string Value) : IExtensibleEnum<LeadwayCommissionAction>
{
    /// <summary>Owed, not approved yet.</summary>
    public static LeadwayCommissionAction Pending { get; } = new("pending");

    /// <summary>Owed and approved.</summary>
    public static LeadwayCommissionAction Approve { get; } = new("approved");

    /// <summary>Paid. Whether the payout gets a paid date is not known.</summary>
    public static LeadwayCommissionAction Pay { get; } = new("paid");

    /// <summary>Refused.</summary>
    public static LeadwayCommissionAction Deny { get; } = new("denied");

    /// <summary>Cancelled.</summary>
    public static LeadwayCommissionAction Cancel { get; } = new("canceled");

    /// <inheritdoc/>
    public static LeadwayCommissionAction Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayCommissionAction other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
