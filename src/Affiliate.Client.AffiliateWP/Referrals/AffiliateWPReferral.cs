using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Json;
using Affiliate.Client.Json;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>A referral: a commission that one event earned. Server: <c>/referrals</c>.</summary>
public sealed record AffiliateWPReferral
{
    /// <summary>The vendor's id.</summary>
    public long ReferralId { get; set; }

    /// <summary>Who earns it.</summary>
    public long? AffiliateId { get; set; }

    /// <summary>The visit that led to it; 0 for none.</summary>
    public long? VisitId { get; set; }

    /// <summary>An id of another system, <c>a:b</c>; empty for none. Absent in 2.1.</summary>
    public string? RestId { get; set; }

    /// <summary>The customer; 0 for none. Absent in 2.1.</summary>
    public long? CustomerId { get; set; }

    /// <summary>The referral that this one belongs to; 0 for none. Absent in 2.1.</summary>
    public long? ParentId { get; set; }

    /// <summary>Free text.</summary>
    public string? Description { get; set; }

    /// <summary>The status.</summary>
    public AffiliateWPReferralStatus? Status { get; set; }

    /// <summary>The commission as stored, for example <c>97.59</c>.</summary>
    [JsonPropertyName("amount")]
    public string? AmountText { get; set; }

    /// <summary>
    /// The commission in major units; may be zero or negative. Null where <see cref="AmountText"/> is no number, for example <c>12,50</c>.
    /// </summary>
    [JsonIgnore]
    public decimal? Amount => NumberText.Parse(AmountText);

    /// <summary>The currency as stored; may be empty.</summary>
    public string? Currency { get; set; }

    /// <summary>What the integration stored: a text, an object or a list.</summary>
    public AffiliateWPCustom? Custom { get; set; }

    /// <summary>The integration, for example <c>woocommerce</c>.</summary>
    public string? Context { get; set; }

    /// <summary>The campaign; empty for none.</summary>
    public string? Campaign { get; set; }

    /// <summary>The order's number or another reference of the integration.</summary>
    public string? Reference { get; set; }

    /// <summary>The products of the order.</summary>
    public AffiliateWPProducts? Products { get; set; }

    /// <summary>When it was made, in the zone that the server stores (UTC since 2.6.6).</summary>
    public LocalDateTime? Date { get; set; }

    /// <summary>The type; may be empty. Absent in 2.1.</summary>
    public AffiliateWPReferralType? Type { get; set; }

    /// <summary>A mark of the fraud checks; empty for none. Absent in 2.6.6 and older.</summary>
    public string? Flag { get; set; }

    /// <summary>The payout that it is, or was, in; 0 for none. It stays when that payout fails or is deleted.</summary>
    [JsonConverter(typeof(StrictInt64Converter))] // null would say that its money is in no payout yet
    public long? PayoutId { get; set; }

    /// <summary>True in the response to an update, absent elsewhere.</summary>
    public bool? Updated { get; set; }

    /// <summary>A copy of the id; absent where only some fields were asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long? Id { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
