namespace Affiliate.Client.Emulator.Aisle.Rows;

/// <summary>A signup as Aisle's emulator stores it.</summary>
public sealed record AisleSignupRow
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The last four digits of the phone number.</summary>
    public string? PhoneLast4 { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Where the shopper came from.</summary>
    public string? ReferrerUrl { get; init; }

    /// <summary>The campaign's source.</summary>
    public string? UtmSource { get; init; }

    /// <summary>The campaign's name in the link.</summary>
    public string? UtmCampaign { get; init; }

    /// <summary>The campaign's medium.</summary>
    public string? UtmMedium { get; init; }

    /// <summary>The code.</summary>
    public string? Code { get; init; }

    /// <summary>The campaign's id; null leaves the campaign out.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The campaign's name.</summary>
    public string? CampaignName { get; init; }
}
