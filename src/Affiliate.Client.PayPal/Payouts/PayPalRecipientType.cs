using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>What a receiver is named by. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The word as PayPal spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<PayPalRecipientType>))]
public readonly record struct PayPalRecipientType(string Value) : IExtensibleEnum<PayPalRecipientType>
{
    /// <summary>An e-mail address, at most 127 letters.</summary>
    public static PayPalRecipientType Email { get; } = new("EMAIL");

    /// <summary>A phone number; the sandbox does not take it.</summary>
    public static PayPalRecipientType Phone { get; } = new("PHONE");

    /// <summary>PayPal's encrypted account number.</summary>
    public static PayPalRecipientType PayPalId { get; } = new("PAYPAL_ID");

    /// <summary>A user name of Venmo.</summary>
    public static PayPalRecipientType UserHandle { get; } = new("USER_HANDLE");

    /// <inheritdoc/>
    public static PayPalRecipientType Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(PayPalRecipientType other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
