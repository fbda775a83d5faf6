using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Json;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Payouts;

/// <summary>A payout: money sent, or being sent, to one affiliate for some referrals. Server: <c>/payouts</c>.</summary>
public sealed record AffiliateWPPayout
{
    /// <summary>The vendor's id. Deleted payouts leave gaps.</summary>
    public long PayoutId { get; set; }

    /// <summary>Who gets the money; the affiliate may have been deleted since.</summary>
    public long? AffiliateId { get; set; }

    /// <summary>The ids of the referrals that it covers, a comma list on the wire; may be empty.</summary>
    [JsonConverter(typeof(CommaListConverter))]
    public IReadOnlyList<long>? Referrals { get; set; }

    /// <summary>
    /// The amount in major units, exactly as the number stands in the JSON (a float's tail included); may be zero or negative, and need not
    /// be the sum of the referrals. The payout states no currency.
    /// </summary>
    public decimal? Amount { get; set; }

    /// <summary><c>manual</c>, <c>payouts-service</c>, <c>cli</c>, an add-on's name, or empty.</summary>
    public string? PayoutMethod { get; set; }

    /// <summary>The account that the payouts service paid to; empty for none. Absent in versions before 2.4, as the next three.</summary>
    public string? ServiceAccount { get; set; }

    /// <summary>The payouts service's id; 0 for none.</summary>
    public long? ServiceId { get; set; }

    /// <summary>The payouts service's invoice; empty for none.</summary>
    public string? ServiceInvoiceLink { get; set; }

    /// <summary>Free text, may hold HTML; of a failed payout, why it failed.</summary>
    public string? Description { get; set; }

    /// <summary>The status.</summary>
    public AffiliateWPPayoutStatus? Status { get; set; }

    /// <summary>When it was made, in the zone that the server stores (UTC since 2.6.6); null for a zero date.</summary>
    public LocalDateTime? Date { get; set; }

    /// <summary>The WordPress user who made it.</summary>
    public long? Owner { get; set; }

    /// <summary>True in the response to an update, absent elsewhere.</summary>
    public bool? Updated { get; set; }

    /// <summary>A copy of the id; absent where only some fields were asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long? Id { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
