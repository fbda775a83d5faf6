using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Payouts;
using NodaTime;

namespace Affiliate.Client.Leadway.PayoutMethods;

/// <summary>Where an affiliate wants its money. At most one PayPal account and one bank account. [unverified]</summary>
public sealed record LeadwayPayoutMethod
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The location (sub-account).</summary>
    public string? LocationId { get; set; }

    /// <summary>Whose it is.</summary>
    public string? AffiliateId { get; set; }

    /// <summary>PayPal or bank; it cannot be changed.</summary>
    public LeadwayPaymentMethod? Method { get; set; }

    /// <summary>The PayPal address.</summary>
    public string? PaypalEmail { get; set; }

    /// <summary>The bank account.</summary>
    public LeadwayBankDetails? BankDetails { get; set; }

    /// <summary>Whether it is the one that is used.</summary>
    public bool? IsPrimary { get; set; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
