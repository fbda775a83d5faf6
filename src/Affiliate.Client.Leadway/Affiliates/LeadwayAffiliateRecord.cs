using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>
/// An affiliate as a whole, to replace what is there: the vendor clears every field that is left out. So each field must be given; null
/// says that it shall be empty. Start from <see cref="From"/>. [unverified]
/// </summary>
public sealed record LeadwayAffiliateRecord
{
    /// <summary>The e-mail address, sent as <c>affiliateEmail</c>, or as <see cref="LeadwayOptions.AffiliateEmailName"/> says.</summary>
    /// <remarks>The vendor's pages of 2026-09 name it; never seen live.</remarks>
    [JsonPropertyName("affiliateEmail")]
    public required string Email { get; init; }

    /// <summary>The campaign to join. Null clears it.</summary>
    public required string? CampaignId { get; init; }

    /// <summary>The first name. Null clears it.</summary>
    [JsonPropertyName("affiliateFirstName")]
    public required string? FirstName { get; init; }

    /// <summary>The last name. Null clears it.</summary>
    [JsonPropertyName("affiliateLastName")]
    public required string? LastName { get; init; }

    /// <summary>The phone number; read as <c>phone</c>. Null clears it.</summary>
    public required string? PhoneNumber { get; init; }

    /// <summary>The web site. Null clears it.</summary>
    public required string? WebsiteUrl { get; init; }

    /// <summary>The company. Null clears it.</summary>
    public required string? CompanyName { get; init; }

    /// <summary>The affiliate above; it is not readable. Null clears it.</summary>
    public required string? ParentAffiliateId { get; init; }

    /// <summary>The tier, from 1. Null clears it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tier is below 1.</exception>
    public required int? Tier { get; init => field = Ranges.AtLeast(value, 1, nameof(Tier)); }

    /// <summary>The company's phone number. Null clears it.</summary>
    public required string? CompanyPhoneNumber { get; init; }

    /// <summary>The VAT number. Null clears it.</summary>
    public required string? VatId { get; init; }

    /// <summary>The country. Null clears it.</summary>
    public required string? Country { get; init; }

    /// <summary>The postal address. Null clears it.</summary>
    public required string? Address { get; init; }

    /// <summary>The address of a picture. Null clears it.</summary>
    public required string? Avatar { get; init; }

    /// <summary>The Facebook page. Null clears it.</summary>
    public required string? FacebookUrl { get; init; }

    /// <summary>The Twitter page. Null clears it.</summary>
    public required string? TwitterUrl { get; init; }

    /// <summary>The YouTube page. Null clears it.</summary>
    public required string? YoutubeUrl { get; init; }

    /// <summary>The LinkedIn page. Null clears it.</summary>
    public required string? LinkedInUrl { get; init; }

    /// <summary>The Instagram page. Null clears it.</summary>
    public required string? InstagramUrl { get; init; }

    /// <summary>Fields to send that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Additional { get; set; }

    /// <summary>
    /// The record that leaves an affiliate as it was read, to change single fields of it by <c>with</c>. Read names differ from written
    /// ones, and three fields cannot be read at all, so they must be said here: null clears them.
    /// </summary>
    /// <param name="affiliate">The affiliate, from a single read: lists lack its company.</param>
    /// <param name="campaignId">
    /// The campaign; null clears it. An affiliate can be in several (<see cref="LeadwayAffiliate.CampaignIds"/>).
    /// </param>
    /// <param name="parentAffiliateId">The affiliate above; null clears it.</param>
    /// <param name="tier">The tier, from 1; null clears it.</param>
    /// <exception cref="ArgumentException">The affiliate has no e-mail address.</exception>
    public static LeadwayAffiliateRecord From(LeadwayAffiliate affiliate, string? campaignId, string? parentAffiliateId, int? tier)
    {
        ArgumentNullException.ThrowIfNull(affiliate);
        if (string.IsNullOrWhiteSpace(affiliate.Email))
            throw new ArgumentException("The affiliate has no e-mail address.", nameof(affiliate));
        return new LeadwayAffiliateRecord
        {
            Email = affiliate.Email,
            CampaignId = campaignId,
            FirstName = affiliate.FirstName,
            LastName = affiliate.LastName,
            PhoneNumber = affiliate.Phone,
            WebsiteUrl = affiliate.WebsiteUrl,
            CompanyName = affiliate.CompanyName,
            ParentAffiliateId = parentAffiliateId,
            Tier = tier,
            CompanyPhoneNumber = affiliate.CompanyPhoneNumber,
            VatId = affiliate.VatId,
            Country = affiliate.Country,
            Address = affiliate.Address,
            Avatar = affiliate.Avatar,
            FacebookUrl = affiliate.FacebookUrl,
            TwitterUrl = affiliate.TwitterUrl,
            YoutubeUrl = affiliate.YoutubeUrl,
            LinkedInUrl = affiliate.LinkedInUrl,
            InstagramUrl = affiliate.InstagramUrl,
        };
    }
}
