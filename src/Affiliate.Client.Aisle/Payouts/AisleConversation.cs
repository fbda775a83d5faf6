using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Aisle.Signups;

namespace Affiliate.Client.Aisle.Payouts;

/// <summary>The conversation that a payout belongs to. Personal data.</summary>
public sealed record AisleConversation
{
    /// <summary>The signup; absent in old rows. Joins with <see cref="AisleSignup.Id"/>. [unverified]</summary>
    public string? SignupId { get; set; }

    /// <summary>The consumer's e-mail address, as given.</summary>
    public string? Email { get; set; }

    /// <summary>The address without its alias part (<c>+smith</c>); null when nothing changed.</summary>
    public string? EmailFiltered { get; set; }

    /// <summary>The last four digits of the phone number in the vendor's samples; a text, because of leading zeros.</summary>
    public string? CustomerPhoneNumber { get; set; }

    /// <summary>Where the consumer came from; absent in old rows.</summary>
    public string? ReferrerUrl { get; set; }

    /// <summary>The campaign tag <c>utm_source</c>; absent in old rows.</summary>
    public string? UtmSource { get; set; }

    /// <summary>The campaign tag <c>utm_campaign</c>; absent in old rows.</summary>
    public string? UtmCampaign { get; set; }

    /// <summary>The campaign tag <c>utm_medium</c>; absent in old rows.</summary>
    public string? UtmMedium { get; set; }

    /// <summary>Who is credited for bringing the consumer, not who is paid; absent in old rows.</summary>
    public string? InfluencerTag { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
