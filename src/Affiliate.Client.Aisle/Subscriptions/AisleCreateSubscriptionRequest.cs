namespace Affiliate.Client.Aisle.Subscriptions;

/// <summary>Whom to subscribe to which campaign. Personal data.</summary>
public sealed record AisleCreateSubscriptionRequest
{
    /// <summary>The consumer's phone number. Known callers send digits only. [unverified]</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank.</exception>
    public required string CustomerPhoneNumber
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(CustomerPhoneNumber));
            field = value;
        }
    }

    /// <summary>The campaign's phone number. Known callers send digits only. [unverified]</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank.</exception>
    public required string CampaignPhoneNumber
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(CampaignPhoneNumber));
            field = value;
        }
    }

    /// <summary>The consumer's e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Who is credited for bringing the consumer.</summary>
    public string? InfluencerTag { get; init; }

    /// <summary>The campaign tag <c>utm_campaign</c>.</summary>
    public string? UtmCampaign { get; init; }

    /// <summary>The campaign tag <c>utm_source</c>.</summary>
    public string? UtmSource { get; init; }

    /// <summary>The campaign tag <c>utm_medium</c>.</summary>
    public string? UtmMedium { get; init; }

    /// <summary>The consumer's zip code.</summary>
    public string? ZipCode { get; init; }

    /// <summary>Where the consumer came from.</summary>
    public string? ReferrerUrl { get; init; }

    /// <summary>The name of the type alone, because every value is personal data.</summary>
    public override string ToString() => nameof(AisleCreateSubscriptionRequest);
}
