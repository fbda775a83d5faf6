using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP.Creatives;

/// <summary>What a creative is. Words that are not listed are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AffiliateWPCreativeType>))]
public readonly record struct AffiliateWPCreativeType(string Value) : IExtensibleEnum<AffiliateWPCreativeType>
{
    /// <summary>A picture.</summary>
    public static AffiliateWPCreativeType Image { get; } = new("image");

    /// <summary>A text with a link.</summary>
    public static AffiliateWPCreativeType TextLink { get; } = new("text_link");

    /// <summary>A QR code.</summary>
    public static AffiliateWPCreativeType QrCode { get; } = new("qr_code");

    /// <inheritdoc/>
    public static AffiliateWPCreativeType Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
