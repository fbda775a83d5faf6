using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Aisle.Signups;

/// <summary>A consumer who signed up for a campaign, as Aisle sends it. Personal data.</summary>
public sealed record AisleSignup
{
    /// <summary>The vendor's id.</summary>
    public string? Id { get; init; }

    /// <summary>The last four digits of the phone number; a text, because of leading zeros.</summary>
    public string? PhoneNumberLast4 { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>When the consumer signed up.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>Where the consumer came from.</summary>
    public string? ReferrerUrl { get; init; }

    /// <summary>The campaign tag <c>utm_source</c>.</summary>
    public string? UtmSource { get; init; }

    /// <summary>The campaign tag <c>utm_campaign</c>.</summary>
    public string? UtmCampaign { get; init; }

    /// <summary>The campaign tag <c>utm_medium</c>.</summary>
    public string? UtmMedium { get; init; }

    /// <summary>The code that the consumer used, if any.</summary>
    public string? Code { get; init; }

    /// <summary>The campaign: the only place where the vendor names one.</summary>
    public AisleCampaign? Campaign { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
