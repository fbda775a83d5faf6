using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP;

/// <summary>The direction of a list. The server's default is <see cref="Ascending"/>.</summary>
/// <param name="Value">The vendor's word.</param>
[JsonConverter(typeof(OpenWordConverter<AffiliateWPOrder>))]
public readonly record struct AffiliateWPOrder(string Value) : IOpenWord<AffiliateWPOrder>
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
