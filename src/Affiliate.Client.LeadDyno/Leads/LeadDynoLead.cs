using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Leads;

/// <summary>A lead: a visitor who gave an e-mail address.</summary>
public sealed record LeadDynoLead : ILeadDynoRow
{
    /// <summary>The vendor's id.</summary>
    public long Id { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>When it was recorded.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; init; }

    /// <summary><c>Registered</c> or <c>Customer</c>.</summary>
    public LeadDynoLeadStatus? Status { get; init; }

    /// <summary>The account's own status.</summary>
    public string? CustomStatus { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The last visit.</summary>
    public LeadDynoVisitorReference? LatestVisitor { get; init; }

    /// <summary>Where the visitor landed.</summary>
    public LeadDynoUrlReference? Url { get; init; }

    /// <summary>The HTTP referrer, as it came: no sample shows its shape. [unverified]</summary>
    public JsonElement? Referrer { get; init; }

    /// <summary>Who referred it.</summary>
    public LeadDynoReference? Affiliate { get; init; }

    /// <summary>The campaign.</summary>
    public LeadDynoCodeReference? Campaign { get; init; }

    /// <summary>The search term, as it came: no sample shows its shape. [unverified]</summary>
    public JsonElement? SearchTerm { get; init; }

    /// <summary>The tracking code.</summary>
    public string? TrackingCode { get; init; }

    /// <summary>The first line of the address.</summary>
    public string? Address1 { get; init; }

    /// <summary>The second line of the address.</summary>
    public string? Address2 { get; init; }

    /// <summary>The city.</summary>
    public string? City { get; init; }

    /// <summary>The state.</summary>
    public string? State { get; init; }

    /// <summary>The postal code.</summary>
    public string? Zipcode { get; init; }

    /// <summary>The country.</summary>
    public string? Country { get; init; }

    /// <summary>Data of a connected CRM, as it came.</summary>
    public JsonElement? CrmData { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
