using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP.Affiliates;

/// <summary>The status of an affiliate. Words that are not listed are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AffiliateWPAffiliateStatus>))]
public readonly record struct AffiliateWPAffiliateStatus(string Value) : IExtensibleEnum<AffiliateWPAffiliateStatus>
{
    /// <summary>May refer.</summary>
    public static AffiliateWPAffiliateStatus Active { get; } = new("active");

    /// <summary>May not refer any more.</summary>
    public static AffiliateWPAffiliateStatus Inactive { get; } = new("inactive");

    /// <summary>Not approved yet.</summary>
    public static AffiliateWPAffiliateStatus Pending { get; } = new("pending");

    /// <summary>Refused.</summary>
    public static AffiliateWPAffiliateStatus Rejected { get; } = new("rejected");

    /// <inheritdoc/>
    public static AffiliateWPAffiliateStatus Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
