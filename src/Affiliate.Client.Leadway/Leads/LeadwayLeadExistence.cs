using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Leads;

/// <summary>Whether a lead exists. [unverified]</summary>
public sealed record LeadwayLeadExistence
{
    /// <summary>Whether it does.</summary>
    public bool? Exist { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
