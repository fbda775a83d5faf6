using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>What became of a tax form. [unverified]</summary>
public sealed record LeadwayTaxFormReceipt
{
    /// <summary>Whether it was stored.</summary>
    public bool? Succeeded { get; set; }

    /// <summary>Whose it is.</summary>
    public string? AffiliateId { get; set; }

    /// <summary>Which form.</summary>
    public LeadwayTaxForm? FormType { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
