using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Leads;

/// <summary>A lead: a visitor who gave an e-mail address.</summary>
public sealed record LeadDynoLead : ILeadDynoRow
{
    /// <summary>The vendor's id.</summary>
    public long Id { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>When it was recorded.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary><c>Registered</c> or <c>Customer</c>.</summary>
    public LeadDynoLeadStatus? Status { get; set; }

    /// <summary>The account's own status.</summary>
    public string? CustomStatus { get; set; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; set; }

    /// <summary>The last name.</summary>
    public string? LastName { get; set; }

    /// <summary>The last visit.</summary>
    public LeadDynoVisitorReference? LatestVisitor { get; set; }

    /// <summary>Where the visitor landed.</summary>
    public LeadDynoUrlReference? Url { get; set; }

    /// <summary>The HTTP referrer, as it came: no sample shows its shape. [unverified]</summary>
    public JsonElement? Referrer { get; set; }

    /// <summary>Who referred it.</summary>
    public LeadDynoReference? Affiliate { get; set; }

    /// <summary>The campaign.</summary>
    public LeadDynoCodeReference? Campaign { get; set; }

    /// <summary>The search term, as it came: no sample shows its shape. [unverified]</summary>
    public JsonElement? SearchTerm { get; set; }

    /// <summary>The tracking code.</summary>
    public string? TrackingCode { get; set; }

    /// <summary>The first line of the address.</summary>
    public string? Address1 { get; set; }

    /// <summary>The second line of the address.</summary>
    public string? Address2 { get; set; }

    /// <summary>The city.</summary>
    public string? City { get; set; }

    /// <summary>The state.</summary>
    public string? State { get; set; }

    /// <summary>The postal code.</summary>
    public string? Zipcode { get; set; }

    /// <summary>The country.</summary>
    public string? Country { get; set; }

    /// <summary>Data of a connected CRM, as it came.</summary>
    public JsonElement? CrmData { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
