using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Affiliates;

/// <summary>An affiliate. Records of the older shape have the first eight fields only.</summary>
public sealed record LeadDynoAffiliate : ILeadDynoRow
{
    /// <summary>The vendor's id.</summary>
    public long Id { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The first name; may be empty.</summary>
    public string? FirstName { get; set; }

    /// <summary>The last name; may be empty.</summary>
    public string? LastName { get; set; }

    /// <summary>When it was recorded.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary>The link that the affiliate shares.</summary>
    public string? AffiliateUrl { get; set; }

    /// <summary>The affiliate's own dashboard.</summary>
    public string? AffiliateDashboardUrl { get; set; }

    /// <summary>Whether it is archived.</summary>
    public bool? Archived { get; set; }

    /// <summary>The e-mail address of the affiliate who brought this one.</summary>
    public string? ReferringAffiliate { get; set; }

    /// <summary>How many leads it has.</summary>
    public long? TotalLeads { get; set; }

    /// <summary>How many visitors it has.</summary>
    public long? TotalVisitors { get; set; }

    /// <summary>How many purchases it has.</summary>
    public long? TotalPurchases { get; set; }

    /// <summary>The code in its links; usable as a discount code.</summary>
    public string? AffiliateCode { get; set; }

    /// <summary>The id of the affiliate who brought this one.</summary>
    public long? ReferringAffiliateId { get; set; }

    /// <summary>The status, for example <c>Active</c>.</summary>
    public LeadDynoAffiliateStatus? Status { get; set; }

    /// <summary>The PayPal address. Only a hint of how it is paid: the app pays in other ways too.</summary>
    public string? PaypalEmail { get; set; }

    /// <summary>Whether it wants no e-mail.</summary>
    public bool? Unsubscribed { get; set; }

    /// <summary>Whether it waits for approval.</summary>
    public bool? PendingApproval { get; set; }

    /// <summary>The code of its group.</summary>
    public string? CompensationTierCode { get; set; }

    /// <summary>Values of the custom fields, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? CustomFields { get; set; }

    /// <summary>Where it came from.</summary>
    public string? ReferrerDomain { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
