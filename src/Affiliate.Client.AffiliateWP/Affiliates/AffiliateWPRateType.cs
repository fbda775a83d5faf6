using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP.Affiliates;

/// <summary>How a rate counts; empty = as the site is set. Words that are not listed are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AffiliateWPRateType>))]
public readonly record struct AffiliateWPRateType(string Value) : IExtensibleEnum<AffiliateWPRateType>
{
    /// <summary>A share of the order.</summary>
    public static AffiliateWPRateType Percentage { get; } = new("percentage");

    /// <summary>A fixed amount.</summary>
    public static AffiliateWPRateType Flat { get; } = new("flat");

    /// <inheritdoc/>
    public static AffiliateWPRateType Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
