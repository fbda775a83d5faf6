namespace Affiliate.Client.Leadway.Campaigns;

/// <summary>Which campaigns to list; everything is optional. [unverified]</summary>
public sealed record LeadwayCampaignQuery
{
    /// <summary>A text to search for.</summary>
    public string? Search { get; init; }

    /// <summary>Only active ones that are no tests; the vendor's default is false.</summary>
    public bool? OnlyActiveLiveMode { get; init; }

    /// <summary>Only those that track one of these.</summary>
    public IReadOnlyList<LeadwayTrackType>? TrackTypes { get; init; }
}
