using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.AffiliateWP.Campaigns;

/// <summary>What an affiliate's campaign achieved. Server: <c>/campaigns</c> (2.6.2 and later).</summary>
public sealed record AffiliateWPCampaign
{
    /// <summary>The vendor's id; 0 on 2.6, which has none: affiliate and name identify a campaign there.</summary>
    public long CampaignId { get; init; }

    /// <summary>Whose campaign it is.</summary>
    public long? AffiliateId { get; init; }

    /// <summary>An id of another system, <c>a:b</c>; empty for none. Absent in 2.1.</summary>
    public string? RestId { get; init; }

    /// <summary>Its name.</summary>
    public string? Campaign { get; init; }

    /// <summary>The server's hash of affiliate and name.</summary>
    public string? Hash { get; init; }

    /// <summary>The count of visits.</summary>
    public long? Visits { get; init; }

    /// <summary>The count of visitors.</summary>
    public long? UniqueVisits { get; init; }

    /// <summary>The count of referrals.</summary>
    public long? Referrals { get; init; }

    /// <summary>Referrals per visit in per cent, 0 to 100.</summary>
    public decimal? ConversionRate { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
