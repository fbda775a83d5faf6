using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>A product of a referral's order.</summary>
public sealed record AffiliateWPProduct
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The shop's id.</summary>
    public long? Id { get; init; }

    /// <summary>The price in major units.</summary>
    public decimal? Price { get; init; }

    /// <summary>The part of the commission that it earned.</summary>
    public decimal? ReferralAmount { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
