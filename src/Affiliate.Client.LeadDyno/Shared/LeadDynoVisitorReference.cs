using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>A short form of a visitor inside a lead.</summary>
public sealed record LeadDynoVisitorReference
{
    /// <summary>The vendor's id.</summary>
    public long? Id { get; set; }

    /// <summary>The tracking code.</summary>
    public string? TrackingCode { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
