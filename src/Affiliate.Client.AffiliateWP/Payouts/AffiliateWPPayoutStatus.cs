using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP.Payouts;

/// <summary>The status of a payout. Words that are not listed are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AffiliateWPPayoutStatus>))]
public readonly record struct AffiliateWPPayoutStatus(string Value) : IExtensibleEnum<AffiliateWPPayoutStatus>
{
    /// <summary>Paid.</summary>
    public static AffiliateWPPayoutStatus Paid { get; } = new("paid");

    /// <summary>The attempt to pay failed.</summary>
    public static AffiliateWPPayoutStatus Failed { get; } = new("failed");

    /// <summary>Under way (2.4 and later).</summary>
    public static AffiliateWPPayoutStatus Processing { get; } = new("processing");

    /// <inheritdoc/>
    public static AffiliateWPPayoutStatus Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
