using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>What kind of event a referral is for. Words that are not listed are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AffiliateWPReferralType>))]
public readonly record struct AffiliateWPReferralType(string Value) : IExtensibleEnum<AffiliateWPReferralType>
{
    /// <summary>A sale.</summary>
    public static AffiliateWPReferralType Sale { get; } = new("sale");

    /// <summary>A lead.</summary>
    public static AffiliateWPReferralType Lead { get; } = new("lead");

    /// <summary>An opt-in.</summary>
    public static AffiliateWPReferralType OptIn { get; } = new("opt-in");

    /// <inheritdoc/>
    public static AffiliateWPReferralType Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
