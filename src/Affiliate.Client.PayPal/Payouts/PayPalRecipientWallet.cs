using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>Where the receiver gets the money. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The word as PayPal spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<PayPalRecipientWallet>))]
public readonly record struct PayPalRecipientWallet(string Value) : IExtensibleEnum<PayPalRecipientWallet>
{
    /// <summary>PayPal; the default.</summary>
    public static PayPalRecipientWallet PayPal { get; } = new("PAYPAL");

    /// <summary>Venmo. It needs a note and a mobile number of the United States.</summary>
    public static PayPalRecipientWallet Venmo { get; } = new("VENMO");

    /// <summary>Where the receiver chooses.</summary>
    public static PayPalRecipientWallet RecipientSelected { get; } = new("RECIPIENT_SELECTED");

    /// <inheritdoc/>
    public static PayPalRecipientWallet Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(PayPalRecipientWallet other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
