using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.PayoutMethods;

/// <summary>What bank accounts need, by country.</summary>
/// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
public sealed record LeadwayCountryBankMappingPage
{
    /// <summary>The countries.</summary>
    public IReadOnlyList<LeadwayCountryBankMapping>? CountryBankMappings { get; set; }

    /// <summary>The total.</summary>
    public LeadwayMeta? Meta { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
