using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>What a payment is for. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The word as PayPal spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<PayPalPurpose>))]
public readonly record struct PayPalPurpose(string Value) : IExtensibleEnum<PayPalPurpose>
{
    /// <summary>Awards.</summary>
    public static PayPalPurpose Awards { get; } = new("AWARDS");

    /// <summary>Prizes.</summary>
    public static PayPalPurpose Prizes { get; } = new("PRIZES");

    /// <summary>Donations.</summary>
    public static PayPalPurpose Donations { get; } = new("DONATIONS");

    /// <summary>Goods.</summary>
    public static PayPalPurpose Goods { get; } = new("GOODS");

    /// <summary>Services.</summary>
    public static PayPalPurpose Services { get; } = new("SERVICES");

    /// <summary>Rebates.</summary>
    public static PayPalPurpose Rebates { get; } = new("REBATES");

    /// <summary>Cashback.</summary>
    public static PayPalPurpose Cashback { get; } = new("CASHBACK");

    /// <summary>Discounts.</summary>
    public static PayPalPurpose Discounts { get; } = new("DISCOUNTS");

    /// <summary>Neither goods nor services.</summary>
    public static PayPalPurpose NonGoodsOrServices { get; } = new("NON_GOODS_OR_SERVICES");

    /// <inheritdoc/>
    public static PayPalPurpose Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(PayPalPurpose other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
