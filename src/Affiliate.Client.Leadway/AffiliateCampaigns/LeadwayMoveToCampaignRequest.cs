using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.AffiliateCampaigns;

/// <summary>A move from one campaign to another. [unverified]</summary>
public sealed record LeadwayMoveToCampaignRequest
{
    /// <summary>From where.</summary>
    public required string SourceCampaignId { get; init; }

    /// <summary>To where.</summary>
    public required string TargetCampaignId { get; init; }

    /// <summary>1 or 2, in the vendor's numbering.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public required int MoveMode { get; init => field = Ranges.Between(value, 1, 2, nameof(MoveMode)); }

    /// <summary>Whether the affiliate gets an e-mail; the vendor's default is true.</summary>
    public bool? SendWelcomeEmail { get; init; }
}
