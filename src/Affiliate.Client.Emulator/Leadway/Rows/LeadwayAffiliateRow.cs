namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>An affiliate as Leadway's emulator stores it. Null means that the field is left out.</summary>
public sealed record LeadwayAffiliateRow
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The e-mail address, unique in the location.</summary>
    public required string Email { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>The company.</summary>
    public string? CompanyName { get; init; }

    /// <summary>The web site.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>The VAT number.</summary>
    public string? VatId { get; init; }

    /// <summary>The country.</summary>
    public string? Country { get; init; }

    /// <summary>The postal address.</summary>
    public string? Address { get; init; }

    /// <summary>The contact behind it.</summary>
    public string? ContactId { get; init; }

    /// <summary>The campaigns that it takes part in.</summary>
    public IReadOnlyList<string> CampaignIds { get; init; } = [];

    /// <summary>Whether it is active.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Whether it was deleted.</summary>
    public bool Deleted { get; init; }

    /// <summary>The one currency of its statistics.</summary>
    public string Currency { get; init; } = "USD";

    /// <summary>The name in its referral link.</summary>
    public string? ReferralId { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
