using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.Payouts;

/// <summary>How a payout is or was paid. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadwayPaymentMethod>))]
public readonly record struct LeadwayPaymentMethod(string Value) : IExtensibleEnum<LeadwayPaymentMethod>
{
    /// <summary>Outside of the vendor.</summary>
    public static LeadwayPaymentMethod Manual { get; } = new("manual");

    /// <summary>PayPal; also written <c>paypal</c>.</summary>
    public static LeadwayPaymentMethod PayPal { get; } = new("PAYPAL");

    /// <summary>A bank transfer.</summary>
    public static LeadwayPaymentMethod Bank { get; } = new("BANK");

    /// <inheritdoc/>
    public static LeadwayPaymentMethod Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayPaymentMethod other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
