using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Campaigns;

/// <summary>What one tier of affiliates earns by a campaign.</summary>
/// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
public sealed record LeadwayCampaignTier
{
    /// <summary>The tier, from 1.</summary>
    public long? Tier { get; set; }

    /// <summary>What it earns where nothing else is said.</summary>
    public LeadwayCampaignRate? DefaultCommission { get; set; }

    /// <summary>What it earns by single products.</summary>
    public IReadOnlyList<LeadwayCampaignProduct>? ProductBasedCommission { get; set; }

    /// <summary>How long a customer earns it something.</summary>
    public LeadwayCommissionLength? CommissionLength { get; set; }

    /// <summary>Another commission for the first payments.</summary>
    public LeadwayVariableCommission? VariableCommission { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
