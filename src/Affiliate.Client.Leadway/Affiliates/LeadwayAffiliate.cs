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
    public string? Id { get; init; }

    /// <summary>The location (sub-account).</summary>
    public string? LocationId { get; init; }

    /// <summary>The e-mail address, unique in the location.</summary>
    public string? Email { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>The postal address.</summary>
    public string? Address { get; init; }

    /// <summary>The address of a picture.</summary>
    public string? Avatar { get; init; }

    /// <summary>The VAT number.</summary>
    public string? VatId { get; init; }

    /// <summary>The company. [unverified]</summary>
    public string? CompanyName { get; init; }

    /// <summary>The company's phone number. [unverified]</summary>
    public string? CompanyPhoneNumber { get; init; }

    /// <summary>The country. [unverified]</summary>
    public string? Country { get; init; }

    /// <summary>The contact behind the affiliate.</summary>
    public string? ContactId { get; init; }

    /// <summary>The campaigns that it takes part in.</summary>
    public IReadOnlyList<string>? CampaignIds { get; init; }

    /// <summary>The tier. [unverified]</summary>
    public LeadwayTier? CommissionTier { get; init; }

    /// <summary>Whether it is active.</summary>
    public bool? Active { get; init; }

    /// <summary>Whether it is deleted.</summary>
    public bool? Deleted { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; init; }

    /// <summary>Who or what made it.</summary>
    public LeadwayOrigin? CreatedBy { get; init; }

    /// <summary>Who or what changed it last.</summary>
    public LeadwayOrigin? LastUpdatedBy { get; init; }

    /// <summary>The Facebook page.</summary>
    public string? FacebookUrl { get; init; }

    /// <summary>The Instagram page.</summary>
    public string? InstagramUrl { get; init; }

    /// <summary>The LinkedIn page.</summary>
    public string? LinkedInUrl { get; init; }

    /// <summary>The Twitter page.</summary>
    public string? TwitterUrl { get; init; }

    /// <summary>The YouTube page.</summary>
    public string? YoutubeUrl { get; init; }

    /// <summary>The web site.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>The address of the W-8 form.</summary>
    public string? W8Form { get; init; }

    /// <summary>The address of the W-9 form.</summary>
    public string? W9Form { get; init; }

    /// <summary>What its customers spent, in major units of <see cref="Currency"/>.</summary>
    public decimal? Revenue { get; init; }

    /// <summary>The number of customers.</summary>
    public long? Customer { get; init; }

    /// <summary>The number of leads.</summary>
    public long? Lead { get; init; }

    /// <summary>The number of customers who left.</summary>
    public long? DroppedCustomer { get; init; }

    /// <summary>The number of clicks.</summary>
    public long? ClickCount { get; init; }

    /// <summary>What was paid to it, in major units of <see cref="Currency"/>.</summary>
    public decimal? Paid { get; init; }

    /// <summary>What is <b>owed</b> to it (the vendor's spelling), in major units of <see cref="Currency"/>.</summary>
    public decimal? Owned { get; init; }

    /// <summary>The currency of the statistics; payouts may have others.</summary>
    public string? Currency { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
