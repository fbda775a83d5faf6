using NodaTime;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>Which commissions to list; everything is optional, and all that is given must match.</summary>
public sealed record LeadwayCommissionQuery
{
    /// <summary>A text to search for, for example an e-mail address.</summary>
    public string? Search { get; init; }

    /// <summary>Where they are. Which words the server knows is [unverified].</summary>
    public LeadwayCommissionStatus? Status { get; init; }

    /// <summary>Only this affiliate's.</summary>
    public string? AffiliateId { get; init; }

    /// <summary>Only this campaign's.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Made on or after this day.</summary>
    public LocalDate? CreatedFrom { get; init; }

    /// <summary>Made on or before this day.</summary>
    public LocalDate? CreatedTo { get; init; }
}
