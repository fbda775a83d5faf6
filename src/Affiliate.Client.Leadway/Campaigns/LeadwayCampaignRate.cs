using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Commissions;

namespace Affiliate.Client.Leadway.Campaigns;

/// <summary>A commission: a share or an amount.</summary>
/// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
public sealed record LeadwayCampaignRate
{
    /// <summary>What <see cref="Commission"/> means.</summary>
    public LeadwayCommissionType? CommissionType { get; set; }

    /// <summary>The rate in percent or the flat amount in major units.</summary>
    public decimal? Commission { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
