using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Shared;
using NodaTime;

namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>An affiliate. Statistics (<see cref="Revenue"/> to <see cref="Owned"/>) are to be expected in lists only.</summary>
public sealed record LeadwayAffiliate
{
    /// <summary>The vendor's id; in lists always there.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The location (sub-account).</summary>
    public string? LocationId { get; set; }

    /// <summary>The e-mail address, unique in the location.</summary>
    public string? Email { get; set; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; set; }

    /// <summary>The last name.</summary>
    public string? LastName { get; set; }

    /// <summary>The phone number.</summary>
    public string? Phone { get; set; }

    /// <summary>The postal address.</summary>
    public string? Address { get; set; }

    /// <summary>The address of a picture.</summary>
    public string? Avatar { get; set; }

    /// <summary>The VAT number.</summary>
    public string? VatId { get; set; }

    /// <summary>The company. [unverified]</summary>
    public string? CompanyName { get; set; }

    /// <summary>The company's phone number. [unverified]</summary>
    public string? CompanyPhoneNumber { get; set; }

    /// <summary>The country. [unverified]</summary>
    public string? Country { get; set; }

    /// <summary>The contact behind the affiliate.</summary>
    public string? ContactId { get; set; }

    /// <summary>The campaigns that it takes part in.</summary>
    public IReadOnlyList<string>? CampaignIds { get; set; }

    /// <summary>The tier. [unverified]</summary>
    public LeadwayTier? CommissionTier { get; set; }

    /// <summary>Whether it is active.</summary>
    public bool? Active { get; set; }

    /// <summary>Whether it is deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary>Who or what made it.</summary>
    public LeadwayOrigin? CreatedBy { get; set; }

    /// <summary>Who or what changed it last.</summary>
    public LeadwayOrigin? LastUpdatedBy { get; set; }

    /// <summary>The Facebook page.</summary>
    public string? FacebookUrl { get; set; }

    /// <summary>The Instagram page.</summary>
    public string? InstagramUrl { get; set; }

    /// <summary>The LinkedIn page.</summary>
    public string? LinkedInUrl { get; set; }

    /// <summary>The Twitter page.</summary>
    public string? TwitterUrl { get; set; }

    /// <summary>The YouTube page.</summary>
    public string? YoutubeUrl { get; set; }

    /// <summary>The web site.</summary>
    public string? WebsiteUrl { get; set; }

    /// <summary>The address of the W-8 form.</summary>
    public string? W8Form { get; set; }

    /// <summary>The address of the W-9 form.</summary>
    public string? W9Form { get; set; }

    /// <summary>What its customers spent, in major units of <see cref="Currency"/>.</summary>
    public decimal? Revenue { get; set; }

    /// <summary>The number of customers.</summary>
    public long? Customer { get; set; }

    /// <summary>The number of leads.</summary>
    public long? Lead { get; set; }

    /// <summary>The number of customers who left.</summary>
    public long? DroppedCustomer { get; set; }

    /// <summary>The number of clicks.</summary>
    public long? ClickCount { get; set; }

    /// <summary>What was paid to it, in major units of <see cref="Currency"/>.</summary>
    public decimal? Paid { get; set; }

    /// <summary>What is <b>owed</b> to it (the vendor's spelling), in major units of <see cref="Currency"/>.</summary>
    public decimal? Owned { get; set; }

    /// <summary>The currency of the statistics; payouts may have others.</summary>
    public string? Currency { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
