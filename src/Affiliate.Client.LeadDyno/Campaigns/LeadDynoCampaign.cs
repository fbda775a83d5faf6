using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Campaigns;

/// <summary>A campaign.</summary>
public sealed record LeadDynoCampaign : ILeadDynoRow
{
    /// <summary>The vendor's id.</summary>
    public long Id { get; set; }

    /// <summary>Its code.</summary>
    public string? Code { get; set; }

    /// <summary>When it was recorded.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
