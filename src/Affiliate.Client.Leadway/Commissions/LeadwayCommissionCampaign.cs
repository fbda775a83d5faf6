using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>A campaign inside a commission. Its id is <c>id</c>, without the underscore of all others.</summary>
public sealed record LeadwayCommissionCampaign
{
    /// <summary>The vendor's id.</summary>
    public string? Id { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>False for test data.</summary>
    public bool? LiveMode { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
