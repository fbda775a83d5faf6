using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>An address inside another record.</summary>
public sealed record LeadDynoUrlReference
{
    /// <summary>The vendor's id.</summary>
    public long? Id { get; set; }

    /// <summary>The address, as the visitor opened it.</summary>
    public string? Url { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
