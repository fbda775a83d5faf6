using NodaTime;

namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>Which affiliates to list; everything is optional, and all that is given must match.</summary>
public sealed record LeadwayAffiliateQuery
{
    /// <summary>A text to search for.</summary>
    public string? Search { get; init; }

    /// <summary>
    /// Only active or only inactive ones. What the server does without it is [unverified]; nothing is sent unless it is set.
    /// </summary>
    public bool? Active { get; init; }

    /// <summary>Only this campaign's.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Made on or after this day.</summary>
    public LocalDate? CreatedFrom { get; init; }

    /// <summary>Made on or before this day.</summary>
    public LocalDate? CreatedTo { get; init; }
}
