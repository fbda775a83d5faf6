using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.LeadDyno;

/// <summary>What a commission is paid in.</summary>
/// <param name="Value">The vendor's word.</param>
[JsonConverter(typeof(OpenWordConverter<LeadDynoPaymentType>))]
public readonly record struct LeadDynoPaymentType(string Value) : IOpenWord<LeadDynoPaymentType>
{
    /// <summary>Money.</summary>
    public static LeadDynoPaymentType Cash { get; } = new("cash");

    /// <inheritdoc/>
    public static LeadDynoPaymentType Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
