namespace Affiliate.Client.Leadway;

/// <summary>What to make of a commission. [unverified]</summary>
public sealed record LeadwayCommissionStatusChange
{
    /// <summary>What.</summary>
    public required LeadwayCommissionAction Action { get; init; }
}
