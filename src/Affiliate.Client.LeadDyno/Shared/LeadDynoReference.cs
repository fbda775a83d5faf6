using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>A short form of an affiliate or a lead inside another record.</summary>
public sealed record LeadDynoReference
{
    /// <summary>The vendor's id.</summary>
    public long? Id { get; set; }

    /// <summary>The e-mail address; left out in some lists.</summary>
    public string? Email { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
