using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>What became of a tax form. [unverified]</summary>
public sealed record LeadwayTaxFormReceipt
{
    /// <summary>Whether it was stored.</summary>
    public bool? Succeeded { get; init; }

    /// <summary>Whose it is.</summary>
    public string? AffiliateId { get; init; }

    /// <summary>Which form.</summary>
    public LeadwayTaxForm? FormType { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
