using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Shared;

namespace Affiliate.Client.LeadDyno.SubIds;

/// <summary>A sub ID: one of an affiliate's own names for a link.</summary>
public sealed record LeadDynoSubId : ILeadDynoRow
{
    /// <summary>The vendor's id.</summary>
    public long Id { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The address that it points to.</summary>
    public string? Url { get; set; }

    /// <summary>Whose it is.</summary>
    public long? AffiliateId { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
