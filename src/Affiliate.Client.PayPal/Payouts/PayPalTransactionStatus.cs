using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>Where an item of a batch is. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The word as PayPal spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<PayPalTransactionStatus>))]
public readonly record struct PayPalTransactionStatus(string Value) : IExtensibleEnum<PayPalTransactionStatus>
{
    /// <summary>The receiver has the money.</summary>
    public static PayPalTransactionStatus Success { get; } = new("SUCCESS");

    /// <summary>Not paid; the money is back.</summary>
    public static PayPalTransactionStatus Failed { get; } = new("FAILED");

    /// <summary>Received, and not paid yet.</summary>
    public static PayPalTransactionStatus Pending { get; } = new("PENDING");

    /// <summary>The receiver has no PayPal account, or none that takes this. Without a claim within 30 days the money comes back.</summary>
    public static PayPalTransactionStatus Unclaimed { get; } = new("UNCLAIMED");

    /// <summary>Not claimed within 30 days, or cancelled; the money is back.</summary>
    public static PayPalTransactionStatus Returned { get; } = new("RETURNED");

    /// <summary>Held for review.</summary>
    public static PayPalTransactionStatus OnHold { get; } = new("ONHOLD");

    /// <summary>Blocked.</summary>
    public static PayPalTransactionStatus Blocked { get; } = new("BLOCKED");

    /// <summary>The receiver gave the money back.</summary>
    public static PayPalTransactionStatus Refunded { get; } = new("REFUNDED");

    /// <summary>The payment was reversed.</summary>
    public static PayPalTransactionStatus Reversed { get; } = new("REVERSED");

    /// <inheritdoc/>
    public static PayPalTransactionStatus Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(PayPalTransactionStatus other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
