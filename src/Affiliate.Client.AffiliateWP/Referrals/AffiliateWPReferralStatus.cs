using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>The status of a referral. Words that are not listed are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AffiliateWPReferralStatus>))]
public readonly record struct AffiliateWPReferralStatus(string Value) : IExtensibleEnum<AffiliateWPReferralStatus>
{
    /// <summary>Approved and owed.</summary>
    public static AffiliateWPReferralStatus Unpaid { get; } = new("unpaid");

    /// <summary>Not approved yet.</summary>
    public static AffiliateWPReferralStatus Pending { get; } = new("pending");

    /// <summary>Paid, or in a payout that is under way.</summary>
    public static AffiliateWPReferralStatus Paid { get; } = new("paid");

    /// <summary>Not owed.</summary>
    public static AffiliateWPReferralStatus Rejected { get; } = new("rejected");

    /// <summary>The order failed.</summary>
    public static AffiliateWPReferralStatus Failed { get; } = new("failed");

    /// <summary>Not complete yet.</summary>
    public static AffiliateWPReferralStatus Draft { get; } = new("draft");

    /// <inheritdoc/>
    public static AffiliateWPReferralStatus Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
