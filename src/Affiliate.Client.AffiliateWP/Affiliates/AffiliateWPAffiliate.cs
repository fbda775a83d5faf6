using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Json;
using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Affiliates;

/// <summary>An affiliate. Server: <c>/affiliates</c>.</summary>
public sealed record AffiliateWPAffiliate
{
    /// <summary>The vendor's id.</summary>
    public long AffiliateId { get; set; }

    /// <summary>An id of another system, <c>a:b</c>; empty for none. Absent in 2.1.</summary>
    public string? RestId { get; set; }

    /// <summary>The WordPress user.</summary>
    public long? UserId { get; set; }

    /// <summary>The rate as stored; empty where the affiliate has the site's.</summary>
    [JsonPropertyName("rate")]
    public string? RateText { get; set; }

    /// <summary>
    /// The rate, in per cent or money as <see cref="RateType"/> says; null where the affiliate has the site's, or <see cref="RateText"/> is
    /// no number, for example <c>10%</c>.
    /// </summary>
    [JsonIgnore]
    public decimal? Rate => NumberText.Parse(RateText);

    /// <summary>How the rate counts.</summary>
    public AffiliateWPRateType? RateType { get; set; }

    /// <summary>What a flat rate is paid for. Absent in 2.1.</summary>
    public AffiliateWPFlatRateBasis? FlatRateBasis { get; set; }

    /// <summary>Where payments go; may be empty.</summary>
    public string? PaymentEmail { get; set; }

    /// <summary>The status.</summary>
    public AffiliateWPAffiliateStatus? Status { get; set; }

    /// <summary>Paid so far, over all currencies.</summary>
    public decimal? Earnings { get; set; }

    /// <summary>Owed, over all currencies.</summary>
    public decimal? UnpaidEarnings { get; set; }

    /// <summary>The count of paid referrals.</summary>
    public long? Referrals { get; set; }

    /// <summary>The count of visits.</summary>
    public long? Visits { get; set; }

    /// <summary>When the affiliate registered.</summary>
    public LocalDateTime? DateRegistered { get; set; }

    /// <summary>The WordPress user; only where asked for.</summary>
    [JsonConverter(typeof(UserOrFalseConverter))]
    public AffiliateWPUser? User { get; set; }

    /// <summary>The stored extras; only where asked for.</summary>
    public AffiliateWPMeta? Meta { get; set; }

    /// <summary>True in the response to an update, absent elsewhere.</summary>
    public bool? Updated { get; set; }

    /// <summary>A copy of the id; absent where only some fields were asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long? Id { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
