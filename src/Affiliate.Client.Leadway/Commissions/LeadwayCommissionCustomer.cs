using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Customers;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>A customer inside a commission.</summary>
public sealed record LeadwayCommissionCustomer
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Lead or customer.</summary>
    public LeadwayCustomerType? Type { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
