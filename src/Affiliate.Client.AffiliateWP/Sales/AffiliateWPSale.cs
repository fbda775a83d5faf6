using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Json;
using Affiliate.Client.AffiliateWP.Referrals;

namespace Affiliate.Client.AffiliateWP.Sales;

/// <summary>A sale behind a referral. Server: <c>/sales</c> (2.5 and later).</summary>
public sealed record AffiliateWPSale
{
    /// <summary>The referral.</summary>
    public long ReferralId { get; set; }

    /// <summary>Who earned it.</summary>
    public long? AffiliateId { get; set; }

    /// <summary>The order's total in major units; null where it is no number.</summary>
    [JsonConverter(typeof(TolerantDecimalConverter))]
    public decimal? OrderTotal { get; set; }

    /// <summary>The referral's status, which 2.20 and later add to the columns asked for.</summary>
    public AffiliateWPReferralStatus? Status { get; set; }

    /// <summary>A copy of the id; absent where only some fields were asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long? Id { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
