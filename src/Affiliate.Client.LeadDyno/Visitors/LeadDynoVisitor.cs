using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Visitors;

/// <summary>A visitor.</summary>
public sealed record LeadDynoVisitor : ILeadDynoRow
{
    /// <summary>The vendor's id.</summary>
    public long Id { get; set; }

    /// <summary>When it was recorded.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary>The tracking code.</summary>
    public string? TrackingCode { get; set; }

    /// <summary>The lead that the visitor became; absent in some responses.</summary>
    public LeadDynoReference? Lead { get; set; }

    /// <summary>Where the visitor landed.</summary>
    public LeadDynoUrlReference? Url { get; set; }

    /// <summary>The HTTP referrer, as it came: no sample shows its shape. [unverified]</summary>
    public JsonElement? Referrer { get; set; }

    /// <summary>Who referred it.</summary>
    public LeadDynoReference? Affiliate { get; set; }

    /// <summary>The campaign.</summary>
    public LeadDynoCodeReference? Campaign { get; set; }

    /// <summary>The search term, as it came: no sample shows its shape. [unverified]</summary>
    public JsonElement? SearchTerm { get; set; }

    /// <summary>The last click. [unverified]</summary>
    public string? LatestClick { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
