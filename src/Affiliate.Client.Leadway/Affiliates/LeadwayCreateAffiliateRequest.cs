using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>An affiliate to make, or, if the location has one with this e-mail address, to change. [unverified]</summary>
public sealed record LeadwayCreateAffiliateRequest
{
    /// <summary>The e-mail address, sent as <c>affiliateEmail</c>, or as <see cref="LeadwayOptions.AffiliateEmailName"/> says.</summary>
    /// <remarks>
    /// The vendor's pages of 2026-09 name the field for a replacement; for this call it is inferred, and never seen live.
    /// </remarks>
    [JsonPropertyName("affiliateEmail")]
    public required string Email { get; init; }

    /// <summary>The campaign to join.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The first name.</summary>
    [JsonPropertyName("affiliateFirstName")]
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    [JsonPropertyName("affiliateLastName")]
    public string? LastName { get; init; }

    /// <summary>The phone number; read as <c>phone</c>.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>The web site.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>The company.</summary>
    public string? CompanyName { get; init; }

    /// <summary>The affiliate above; it is not readable.</summary>
    public string? ParentAffiliateId { get; init; }

    /// <summary>The tier, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tier is below 1.</exception>
    public int? Tier { get; init => field = Ranges.AtLeast(value, 1, nameof(Tier)); }

    /// <summary>The company's phone number.</summary>
    public string? CompanyPhoneNumber { get; init; }

    /// <summary>The VAT number.</summary>
    public string? VatId { get; init; }

    /// <summary>The country.</summary>
    public string? Country { get; init; }

    /// <summary>The postal address.</summary>
    public string? Address { get; init; }

    /// <summary>The address of a picture.</summary>
    public string? Avatar { get; init; }

    /// <summary>The Facebook page.</summary>
    public string? FacebookUrl { get; init; }

    /// <summary>The Twitter page.</summary>
    public string? TwitterUrl { get; init; }

    /// <summary>The YouTube page.</summary>
    public string? YoutubeUrl { get; init; }

    /// <summary>The LinkedIn page.</summary>
    public string? LinkedInUrl { get; init; }

    /// <summary>The Instagram page.</summary>
    public string? InstagramUrl { get; init; }

    /// <summary>Fields to send that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Additional { get; set; }
}
