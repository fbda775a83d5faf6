using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Visits;

/// <summary>A visit over an affiliate's link. Server: <c>/visits</c>.</summary>
public sealed record AffiliateWPVisit
{
    /// <summary>The vendor's id.</summary>
    public long VisitId { get; set; }

    /// <summary>Whose link it was.</summary>
    public long? AffiliateId { get; set; }

    /// <summary>The referral that it led to; 0 for none.</summary>
    public long? ReferralId { get; set; }

    /// <summary>An id of another system, <c>a:b</c>; empty for none. Absent in 2.1.</summary>
    public string? RestId { get; set; }

    /// <summary>The page that was visited.</summary>
    public string? Url { get; set; }

    /// <summary>Where the visitor came from.</summary>
    public string? Referrer { get; set; }

    /// <summary>The campaign; empty for none.</summary>
    public string? Campaign { get; set; }

    /// <summary>The context; empty for none.</summary>
    public string? Context { get; set; }

    /// <summary>A mark of the fraud checks. Absent in 2.6.6 and older.</summary>
    public string? Flag { get; set; }

    /// <summary>The visitor's address.</summary>
    public string? Ip { get; set; }

    /// <summary>When it was.</summary>
    public LocalDateTime? Date { get; set; }

    /// <summary>True in the response to an update, absent elsewhere.</summary>
    public bool? Updated { get; set; }

    /// <summary>A copy of the id; absent where only some fields were asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long? Id { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
