using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>A short form of a plan or a campaign inside another record.</summary>
public sealed record LeadDynoCodeReference
{
    /// <summary>The vendor's id.</summary>
    public long? Id { get; set; }

    /// <summary>Its code.</summary>
    public string? Code { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
