using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Leadway.Customers;

/// <summary>A person whom an affiliate referred. [unverified]</summary>
public sealed record LeadwayCustomer
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The location (sub-account).</summary>
    public string? LocationId { get; init; }

    /// <summary>Who referred.</summary>
    public string? AffiliateId { get; init; }

    /// <summary>By which campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The contact.</summary>
    public string? ContactId { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The full name.</summary>
    public string? Name { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>Lead, customer or dropped.</summary>
    public LeadwayCustomerType? Type { get; init; }

    /// <summary>Whether it is deleted.</summary>
    public bool? Deleted { get; init; }

    /// <summary>Whether it earns no commissions.</summary>
    public bool? IsDisabled { get; init; }

    /// <summary>What the customer spent, in major units of <see cref="Currency"/>.</summary>
    public decimal? Revenue { get; init; }

    /// <summary>What the affiliate earned by it, in major units.</summary>
    public decimal? CommissionAmount { get; init; }

    /// <summary>The plan that was bought.</summary>
    public string? PlanName { get; init; }

    /// <summary>The currency of the amounts.</summary>
    public string? Currency { get; init; }

    /// <summary>The currency of the location.</summary>
    public string? LocationCurrency { get; init; }

    /// <summary>The subscription that earns.</summary>
    public string? SubscriptionId { get; init; }

    /// <summary>When the next commission is due.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
