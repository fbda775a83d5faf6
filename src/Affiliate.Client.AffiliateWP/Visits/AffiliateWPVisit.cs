using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Visits;

/// <summary>A visit over an affiliate's link. Server: <c>/visits</c>.</summary>
public sealed record AffiliateWPVisit
{
    /// <summary>The vendor's id.</summary>
    public long VisitId { get; init; }

    /// <summary>Whose link it was.</summary>
    public long? AffiliateId { get; init; }

    /// <summary>The referral that it led to; 0 for none.</summary>
    public long? ReferralId { get; init; }

    /// <summary>An id of another system, <c>a:b</c>; empty for none. Absent in 2.1.</summary>
    public string? RestId { get; init; }

    /// <summary>The page that was visited.</summary>
    public string? Url { get; init; }

    /// <summary>Where the visitor came from.</summary>
    public string? Referrer { get; init; }

    /// <summary>The campaign; empty for none.</summary>
    public string? Campaign { get; init; }

    /// <summary>The context; empty for none.</summary>
    public string? Context { get; init; }

    /// <summary>A mark of the fraud checks. Absent in 2.6.6 and older.</summary>
    public string? Flag { get; init; }

    /// <summary>The visitor's address.</summary>
    public string? Ip { get; init; }

    /// <summary>When it was.</summary>
    public LocalDateTime? Date { get; init; }

    /// <summary>True in the response to an update, absent elsewhere.</summary>
    public bool? Updated { get; init; }

    /// <summary>A copy of the id; absent where only some fields were asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long? Id { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
