using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Aisle.Subscriptions;

/// <summary>
/// What became of a subscription, as the vendor spells it. Only <see cref="NewConvoCreated"/> is success; unknown words are kept.
/// </summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AisleSubscribeCode>))]
public readonly record struct AisleSubscribeCode(string Value) : IExtensibleEnum<AisleSubscribeCode>
{
    /// <summary>The consumer is subscribed.</summary>
    public static AisleSubscribeCode NewConvoCreated { get; } = new("NewConvoCreated");

    /// <summary>A conversation with this consumer exists already.</summary>
    public static AisleSubscribeCode ConvoAlreadyExists { get; } = new("ConvoAlreadyExists");

    /// <summary>The conversation is blocked.</summary>
    public static AisleSubscribeCode ConvoStopped { get; } = new("ConvoStopped");

    /// <summary>An account with this e-mail address exists.</summary>
    public static AisleSubscribeCode EmailAlreadyExists { get; } = new("EmailAlreadyExists");

    /// <summary>This phone number has redeemed in another campaign.</summary>
    public static AisleSubscribeCode UserNotEligible { get; } = new("UserNotEligible");

    /// <summary>VoIP numbers are not permitted.</summary>
    public static AisleSubscribeCode VoipCustomer { get; } = new("VoipCustomer");

    /// <summary>The account cannot be created at this time.</summary>
    public static AisleSubscribeCode PayoutBlocked { get; } = new("PayoutBlocked");

    /// <inheritdoc/>
    public static AisleSubscribeCode Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
