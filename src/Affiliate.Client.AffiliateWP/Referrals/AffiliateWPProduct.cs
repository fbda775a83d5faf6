using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Json;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>A product of a referral's order.</summary>
public sealed record AffiliateWPProduct
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The shop's id: a number, or a text of an integration.</summary>
    public string? Id { get; set; }

    /// <summary>The price in major units; null where it is no number.</summary>
    [JsonConverter(typeof(TolerantDecimalConverter))]
    public decimal? Price { get; set; }

    /// <summary>The part of the commission that it earned; null where it is no number.</summary>
    [JsonConverter(typeof(TolerantDecimalConverter))]
    public decimal? ReferralAmount { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
