using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP.Affiliates;

/// <summary>What a flat rate is paid for; empty = as the site is set. Words that are not listed are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AffiliateWPFlatRateBasis>))]
public readonly record struct AffiliateWPFlatRateBasis(string Value) : IExtensibleEnum<AffiliateWPFlatRateBasis>
{
    /// <summary>Each product.</summary>
    public static AffiliateWPFlatRateBasis PerProduct { get; } = new("per_product");

    /// <summary>Each order.</summary>
    public static AffiliateWPFlatRateBasis PerOrder { get; } = new("per_order");

    /// <inheritdoc/>
    public static AffiliateWPFlatRateBasis Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
