using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.Payouts;

/// <summary>
/// Where a payout is. The vendor documents no set; these are inferred from its commissions. [unverified] Words are compared without case;
/// unknown ones are kept as they are.
/// </summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadwayPayoutStatus>))]
public readonly record struct LeadwayPayoutStatus(string Value) : IExtensibleEnum<LeadwayPayoutStatus>
{
    /// <summary>Owed, not approved yet.</summary>
    public static LeadwayPayoutStatus Pending { get; } = new("pending");

    /// <summary>Owed and approved.</summary>
    public static LeadwayPayoutStatus Approved { get; } = new("approved");

    /// <summary>Paid.</summary>
    public static LeadwayPayoutStatus Paid { get; } = new("paid");

    /// <summary>Refused.</summary>
    public static LeadwayPayoutStatus Denied { get; } = new("denied");

    /// <summary>Cancelled; the vendor writes <c>cancelled</c> too.</summary>
    public static LeadwayPayoutStatus Canceled { get; } = new("canceled");

    /// <inheritdoc/>
    public static LeadwayPayoutStatus Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayPayoutStatus other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
