using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary>What a commission is paid in.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadDynoPaymentType>))]
public readonly record struct LeadDynoPaymentType(string Value) : IExtensibleEnum<LeadDynoPaymentType>
{
    /// <summary>Money.</summary>
    public static LeadDynoPaymentType Cash { get; } = new("cash");

    /// <inheritdoc/>
    public static LeadDynoPaymentType Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
