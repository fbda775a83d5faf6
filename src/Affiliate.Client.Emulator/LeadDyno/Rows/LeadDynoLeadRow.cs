namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A lead as LeadDyno's emulator stores it.</summary>
public sealed record LeadDynoLeadRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The e-mail address, unique.</summary>
    public required string Email { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The merchant's own status.</summary>
    public string? CustomStatus { get; init; }

    /// <summary>The affiliate who brought it.</summary>
    public long? AffiliateId { get; init; }

    /// <summary>The campaign that brought it.</summary>
    public long? CampaignId { get; init; }

    /// <summary>The visitor that it was.</summary>
    public long? VisitorId { get; init; }

    /// <summary>The tracking code.</summary>
    public string? TrackingCode { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
