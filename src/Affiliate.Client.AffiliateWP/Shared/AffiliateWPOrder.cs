using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP.Shared;

/// <summary>The direction of a list. The server's default is <see cref="Ascending"/>.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AffiliateWPOrder>))]
public readonly record struct AffiliateWPOrder(string Value) : IExtensibleEnum<AffiliateWPOrder>
{
    /// <summary>Smallest first.</summary>
    public static AffiliateWPOrder Ascending { get; } = new("ASC");

    /// <summary>Largest first.</summary>
    public static AffiliateWPOrder Descending { get; } = new("DESC");

    /// <inheritdoc/>
    public static AffiliateWPOrder Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
