using NodaTime;

namespace Affiliate.Client.Leadway.Payouts;

/// <summary>Which payouts to list; everything is optional, and all that is given must match.</summary>
public sealed record LeadwayPayoutQuery
{
    /// <summary>
    /// The vendor's status. Its pages of 2026-09 name pending, approved, paid and denied as words to filter by [unverified]; filter the
    /// rows again where it matters.
    /// </summary>
    public LeadwayPayoutStatus? Status { get; init; }

    /// <summary>A text to search for.</summary>
    public string? Search { get; init; }

    /// <summary>Only this affiliate's.</summary>
    public string? AffiliateId { get; init; }

    /// <summary>Only this campaign's.</summary>
    public string? CampaignId { get; init; }

    /// <summary>On or after this moment. Which of a payout's dates is meant is [unverified].</summary>
    public Instant? Start { get; init; }

    /// <summary>On or before this moment. Which of a payout's dates is meant is [unverified].</summary>
    public Instant? End { get; init; }
}
