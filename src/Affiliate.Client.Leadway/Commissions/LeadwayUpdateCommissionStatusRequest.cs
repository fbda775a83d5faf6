namespace Affiliate.Client.Leadway.Commissions;

/// <summary>What to make of a commission. [unverified]</summary>
public sealed record LeadwayUpdateCommissionStatusRequest
{
    /// <summary>What.</summary>
    public required LeadwayCommissionAction Action { get; init; }
}
