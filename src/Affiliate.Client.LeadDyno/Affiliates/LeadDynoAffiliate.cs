using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Affiliates;

/// <summary>An affiliate. Records of the older shape have the first eight fields only.</summary>
public sealed record LeadDynoAffiliate : ILeadDynoRow
{
    /// <summary>The vendor's id.</summary>
    public long Id { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The first name; may be empty.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name; may be empty.</summary>
    public string? LastName { get; init; }

    /// <summary>When it was recorded.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; init; }

    /// <summary>The link that the affiliate shares.</summary>
    public string? AffiliateUrl { get; init; }

    /// <summary>The affiliate's own dashboard.</summary>
    public string? AffiliateDashboardUrl { get; init; }

    /// <summary>Whether it is archived.</summary>
    public bool? Archived { get; init; }

    /// <summary>The e-mail address of the affiliate who brought this one.</summary>
    public string? ReferringAffiliate { get; init; }

    /// <summary>How many leads it has.</summary>
    public long? TotalLeads { get; init; }

    /// <summary>How many visitors it has.</summary>
    public long? TotalVisitors { get; init; }

    /// <summary>How many purchases it has.</summary>
    public long? TotalPurchases { get; init; }

    /// <summary>The code in its links; usable as a discount code.</summary>
    public string? AffiliateCode { get; init; }

    /// <summary>The id of the affiliate who brought this one.</summary>
    public long? ReferringAffiliateId { get; init; }

    /// <summary>The status, for example <c>Active</c>.</summary>
    public LeadDynoAffiliateStatus? Status { get; init; }

    /// <summary>The PayPal address. Only a hint of how it is paid: the app pays in other ways too.</summary>
    public string? PaypalEmail { get; init; }

    /// <summary>Whether it wants no e-mail.</summary>
    public bool? Unsubscribed { get; init; }

    /// <summary>Whether it waits for approval.</summary>
    public bool? PendingApproval { get; init; }

    /// <summary>The code of its group.</summary>
    public string? CompensationTierCode { get; init; }

    /// <summary>Values of the custom fields, by name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? CustomFields { get; init; }

    /// <summary>Where it came from.</summary>
    public string? ReferrerDomain { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
