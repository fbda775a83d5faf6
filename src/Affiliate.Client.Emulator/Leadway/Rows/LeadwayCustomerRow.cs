namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>A customer or lead of an affiliate as Leadway's emulator stores it.</summary>
public sealed record LeadwayCustomerRow
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The affiliate.</summary>
    public required string AffiliateId { get; init; }

    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The contact.</summary>
    public string? ContactId { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>The phone number.</summary>
    public string? Phone { get; init; }

    /// <summary><c>lead</c>, <c>customer</c> or <c>dropped</c>.</summary>
    public string Type { get; init; } = "lead";

    /// <summary>Whether it earns no commissions.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Whether it was deleted.</summary>
    public bool Deleted { get; init; }

    /// <summary>What it spent.</summary>
    public decimal Revenue { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
