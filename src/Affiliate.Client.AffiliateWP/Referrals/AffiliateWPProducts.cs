using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Json;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>
/// The products of a referral's order. The server sends a list, or <c>""</c> for none; PHP makes an object of a list with gaps.
/// </summary>
[JsonConverter(typeof(ProductsConverter))]
public sealed record AffiliateWPProducts
{
    /// <summary>The products that can be read; empty where there are none.</summary>
    public required IReadOnlyList<AffiliateWPProduct> Items { get; init; }

    /// <summary>The value as it came, where it was no list of objects or one of them cannot be read; else null.</summary>
    public JsonElement? Raw { get; init; }
}
