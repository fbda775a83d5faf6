using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Visitors;

/// <summary>A visitor.</summary>
public sealed record LeadDynoVisitor : ILeadDynoRow
{
    /// <summary>The vendor's id.</summary>
    public long Id { get; init; }

    /// <summary>When it was recorded.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; init; }

    /// <summary>The tracking code.</summary>
    public string? TrackingCode { get; init; }

    /// <summary>The lead that the visitor became; absent in some responses.</summary>
    public LeadDynoReference? Lead { get; init; }

    /// <summary>Where the visitor landed.</summary>
    public LeadDynoUrlReference? Url { get; init; }

    /// <summary>The HTTP referrer, as it came: no sample shows its shape. [unverified]</summary>
    public JsonElement? Referrer { get; init; }

    /// <summary>Who referred it.</summary>
    public LeadDynoReference? Affiliate { get; init; }

    /// <summary>The campaign.</summary>
    public LeadDynoCodeReference? Campaign { get; init; }

    /// <summary>The search term, as it came: no sample shows its shape. [unverified]</summary>
    public JsonElement? SearchTerm { get; init; }

    /// <summary>The last click. [unverified]</summary>
    public string? LatestClick { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
