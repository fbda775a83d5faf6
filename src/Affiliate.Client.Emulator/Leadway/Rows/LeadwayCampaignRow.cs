namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>A campaign as Leadway's emulator stores it.</summary>
public sealed record LeadwayCampaignRow
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Its currency.</summary>
    public string Currency { get; init; } = "USD";

    /// <summary><c>percentage</c> or <c>flat</c>.</summary>
    public string CommissionType { get; init; } = "percentage";

    /// <summary>The rate in percent, or the flat amount.</summary>
    public decimal Commission { get; init; } = 25;

    /// <summary>What it tracks, for example <c>funnels</c>.</summary>
    public string TrackType { get; init; } = "funnels";

    /// <summary>Whether it is live.</summary>
    public bool LiveMode { get; init; } = true;
}
