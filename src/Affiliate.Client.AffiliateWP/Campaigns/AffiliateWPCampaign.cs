using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.AffiliateWP.Campaigns;

/// <summary>What an affiliate's campaign achieved. Server: <c>/campaigns</c> (2.6.2 and later).</summary>
public sealed record AffiliateWPCampaign
{
    /// <summary>The vendor's id; 0 on 2.6, which has none: affiliate and name identify a campaign there.</summary>
    public long CampaignId { get; set; }

    /// <summary>Whose campaign it is.</summary>
    public long? AffiliateId { get; set; }

    /// <summary>An id of another system, <c>a:b</c>; empty for none. Absent in 2.1.</summary>
    public string? RestId { get; set; }

    /// <summary>Its name.</summary>
    public string? Campaign { get; set; }

    /// <summary>The server's hash of affiliate and name.</summary>
    public string? Hash { get; set; }

    /// <summary>The count of visits.</summary>
    public long? Visits { get; set; }

    /// <summary>The count of visitors.</summary>
    public long? UniqueVisits { get; set; }

    /// <summary>The count of referrals.</summary>
    public long? Referrals { get; set; }

    /// <summary>Referrals per visit in per cent, 0 to 100.</summary>
    public decimal? ConversionRate { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
