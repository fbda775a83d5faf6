namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A visitor as LeadDyno's emulator stores it.</summary>
public sealed record LeadDynoVisitorRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The tracking code, unique.</summary>
    public required string TrackingCode { get; init; }

    /// <summary>The affiliate who brought it.</summary>
    public long? AffiliateId { get; init; }

    /// <summary>The campaign that brought it.</summary>
    public long? CampaignId { get; init; }

    /// <summary>The lead that it became.</summary>
    public long? LeadId { get; init; }

    /// <summary>The page that it came to first.</summary>
    public string? Url { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
