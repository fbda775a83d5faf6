using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Creatives;

/// <summary>A creative: what affiliates put on their pages. Server: <c>/creatives</c>.</summary>
public sealed record AffiliateWPCreative
{
    /// <summary>The vendor's id.</summary>
    public long CreativeId { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>What it is. Absent in 2.6.6 and older.</summary>
    public AffiliateWPCreativeType? Type { get; set; }

    /// <summary>Free text.</summary>
    public string? Description { get; set; }

    /// <summary>Where it leads.</summary>
    public string? Url { get; set; }

    /// <summary>Its text.</summary>
    public string? Text { get; set; }

    /// <summary>The picture's address.</summary>
    public string? Image { get; set; }

    /// <summary>The WordPress attachment; 0 for none. Absent in 2.6.6 and older.</summary>
    public long? AttachmentId { get; set; }

    /// <summary>The status.</summary>
    public AffiliateWPCreativeStatus? Status { get; set; }

    /// <summary>When it was made.</summary>
    public LocalDateTime? Date { get; set; }

    /// <summary>When it last changed. Absent in 2.6.6 and older.</summary>
    public LocalDateTime? DateUpdated { get; set; }

    /// <summary>Notes. Absent in 2.6.6 and older.</summary>
    public string? Notes { get; set; }

    /// <summary>From when it is shown; null for always. Absent in 2.6.6 and older.</summary>
    public LocalDateTime? StartDate { get; set; }

    /// <summary>Until when it is shown; null for ever. Absent in 2.6.6 and older.</summary>
    public LocalDateTime? EndDate { get; set; }

    /// <summary>True in the response to an update, absent elsewhere.</summary>
    public bool? Updated { get; set; }

    /// <summary>A copy of the id; absent where only some fields were asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long? Id { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
