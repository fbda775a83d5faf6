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
    public long ReferralId { get; init; }

    /// <summary>Who earns it.</summary>
    public long? AffiliateId { get; init; }

    /// <summary>The visit that led to it; 0 for none.</summary>
    public long? VisitId { get; init; }

    /// <summary>An id of another system, <c>a:b</c>; empty for none. Absent in 2.1.</summary>
    public string? RestId { get; init; }

    /// <summary>The customer; 0 for none. Absent in 2.1.</summary>
    public long? CustomerId { get; init; }

    /// <summary>The referral that this one belongs to; 0 for none. Absent in 2.1.</summary>
    public long? ParentId { get; init; }

    /// <summary>Free text.</summary>
    public string? Description { get; init; }

    /// <summary>The status.</summary>
    public AffiliateWPReferralStatus? Status { get; init; }

    /// <summary>The commission as stored, for example <c>97.59</c>.</summary>
    [JsonPropertyName("amount")]
    public string? AmountText { get; init; }

    /// <summary>
    /// The commission in major units; may be zero or negative. Null where <see cref="AmountText"/> is no number, for example <c>12,50</c>.
    /// </summary>
    [JsonIgnore]
    public decimal? Amount => NumberText.Parse(AmountText);

    /// <summary>The currency as stored; may be empty.</summary>
    public string? Currency { get; init; }

    /// <summary>What the integration stored: a text, an object or a list.</summary>
    public AffiliateWPCustom? Custom { get; init; }

    /// <summary>The integration, for example <c>woocommerce</c>.</summary>
    public string? Context { get; init; }

    /// <summary>The campaign; empty for none.</summary>
    public string? Campaign { get; init; }

    /// <summary>The order's number or another reference of the integration.</summary>
    public string? Reference { get; init; }

    /// <summary>The products of the order.</summary>
    public AffiliateWPProducts? Products { get; init; }

    /// <summary>When it was made, in the zone that the server stores (UTC since 2.6.6).</summary>
    public LocalDateTime? Date { get; init; }

    /// <summary>The type; may be empty. Absent in 2.1.</summary>
    public AffiliateWPReferralType? Type { get; init; }

    /// <summary>A mark of the fraud checks; empty for none. Absent in 2.6.6 and older.</summary>
    public string? Flag { get; init; }

    /// <summary>The payout that it is, or was, in; 0 for none. It stays when that payout fails or is deleted.</summary>
    [JsonConverter(typeof(StrictInt64Converter))] // null would say that its money is in no payout yet
    public long? PayoutId { get; init; }

    /// <summary>True in the response to an update, absent elsewhere.</summary>
    public bool? Updated { get; init; }

    /// <summary>A copy of the id; absent where only some fields were asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long? Id { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
