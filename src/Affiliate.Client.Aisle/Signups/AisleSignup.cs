using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Aisle.Signups;

/// <summary>A consumer who signed up for a campaign, as Aisle sends it. Personal data.</summary>
public sealed record AisleSignup
{
    /// <summary>The vendor's id.</summary>
    public string? Id { get; set; }

    /// <summary>The last four digits of the phone number; a text, because of leading zeros.</summary>
    public string? PhoneNumberLast4 { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>When the consumer signed up.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>Where the consumer came from.</summary>
    public string? ReferrerUrl { get; set; }

    /// <summary>The campaign tag <c>utm_source</c>.</summary>
    public string? UtmSource { get; set; }

    /// <summary>The campaign tag <c>utm_campaign</c>.</summary>
    public string? UtmCampaign { get; set; }

    /// <summary>The campaign tag <c>utm_medium</c>.</summary>
    public string? UtmMedium { get; set; }

    /// <summary>The code that the consumer used, if any.</summary>
    public string? Code { get; set; }

    /// <summary>The campaign: the only place where the vendor names one.</summary>
    public AisleCampaign? Campaign { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
