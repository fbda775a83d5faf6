using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Leadway.Customers;

/// <summary>A person whom an affiliate referred. [unverified]</summary>
public sealed record LeadwayCustomer
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The location (sub-account).</summary>
    public string? LocationId { get; set; }

    /// <summary>Who referred.</summary>
    public string? AffiliateId { get; set; }

    /// <summary>By which campaign.</summary>
    public string? CampaignId { get; set; }

    /// <summary>The contact.</summary>
    public string? ContactId { get; set; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; set; }

    /// <summary>The last name.</summary>
    public string? LastName { get; set; }

    /// <summary>The full name.</summary>
    public string? Name { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The phone number.</summary>
    public string? Phone { get; set; }

    /// <summary>Lead, customer or dropped.</summary>
    public LeadwayCustomerType? Type { get; set; }

    /// <summary>Whether it is deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Whether it earns no commissions.</summary>
    public bool? IsDisabled { get; set; }

    /// <summary>What the customer spent, in major units of <see cref="Currency"/>.</summary>
    public decimal? Revenue { get; set; }

    /// <summary>What the affiliate earned by it, in major units.</summary>
    public decimal? CommissionAmount { get; set; }

    /// <summary>The plan that was bought.</summary>
    public string? PlanName { get; set; }

    /// <summary>The currency of the amounts.</summary>
    public string? Currency { get; set; }

    /// <summary>The currency of the location.</summary>
    public string? LocationCurrency { get; set; }

    /// <summary>The subscription that earns.</summary>
    public string? SubscriptionId { get; set; }

    /// <summary>When the next commission is due.</summary>
    public Instant? DueAt { get; set; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
