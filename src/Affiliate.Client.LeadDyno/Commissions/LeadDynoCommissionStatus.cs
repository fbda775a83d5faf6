using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary>A status by which the commissions of one affiliate can be filtered.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadDynoCommissionStatus>))]
public readonly record struct LeadDynoCommissionStatus(string Value) : IExtensibleEnum<LeadDynoCommissionStatus>
{
    /// <summary>Cancelled.</summary>
    public static LeadDynoCommissionStatus Cancelled { get; } = new("cancelled");

    /// <summary>Paid.</summary>
    public static LeadDynoCommissionStatus Paid { get; } = new("paid");

    /// <summary>Owed, but not due yet.</summary>
    public static LeadDynoCommissionStatus Pending { get; } = new("pending");

    /// <summary>Owed and due.</summary>
    public static LeadDynoCommissionStatus Due { get; } = new("due");

    /// <summary>Assumed: due or pending; the vendor does not define it. [unverified]</summary>
    public static LeadDynoCommissionStatus Unpaid { get; } = new("unpaid");

    /// <summary>Assumed: not cancelled; the vendor does not define it. [unverified]</summary>
    public static LeadDynoCommissionStatus Live { get; } = new("live");

    /// <inheritdoc/>
    public static LeadDynoCommissionStatus Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
