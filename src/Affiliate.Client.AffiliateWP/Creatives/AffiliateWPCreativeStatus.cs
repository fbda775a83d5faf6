using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP.Creatives;

/// <summary>The status of a creative. Words that are not listed are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AffiliateWPCreativeStatus>))]
public readonly record struct AffiliateWPCreativeStatus(string Value) : IExtensibleEnum<AffiliateWPCreativeStatus>
{
    /// <summary>Shown.</summary>
    public static AffiliateWPCreativeStatus Active { get; } = new("active");

    /// <summary>Not shown.</summary>
    public static AffiliateWPCreativeStatus Inactive { get; } = new("inactive");

    /// <summary>Shown between its dates.</summary>
    public static AffiliateWPCreativeStatus Scheduled { get; } = new("scheduled");

    /// <inheritdoc/>
    public static AffiliateWPCreativeStatus Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
