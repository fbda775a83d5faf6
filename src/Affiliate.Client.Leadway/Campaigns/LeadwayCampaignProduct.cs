using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Commissions;

namespace Affiliate.Client.Leadway.Campaigns;

/// <summary>A product of a campaign, and what it earns.</summary>
/// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
public sealed record LeadwayCampaignProduct
{
    /// <summary>The vendor's id of the entry.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The product.</summary>
    public string? ProductId { get; set; }

    /// <summary>The product's name.</summary>
    public string? ProductName { get; set; }

    /// <summary>The price.</summary>
    public string? PriceId { get; set; }

    /// <summary>What <see cref="Commission"/> means.</summary>
    public LeadwayCommissionType? CommissionType { get; set; }

    /// <summary>The rate in percent or the flat amount in major units.</summary>
    public decimal? Commission { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
