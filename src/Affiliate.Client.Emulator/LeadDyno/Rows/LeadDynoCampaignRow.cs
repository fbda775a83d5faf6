namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A campaign as LeadDyno's emulator stores it.</summary>
public sealed record LeadDynoCampaignRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
