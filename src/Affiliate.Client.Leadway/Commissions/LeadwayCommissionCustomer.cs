using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Customers;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>A customer inside a commission.</summary>
public sealed record LeadwayCommissionCustomer
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; set; }

    /// <summary>The last name.</summary>
    public string? LastName { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>Lead or customer.</summary>
    public LeadwayCustomerType? Type { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
