namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>Whether an affiliate is active.</summary>
public sealed record LeadwayActiveState
{
    /// <summary>Whether it is.</summary>
    public required bool Active { get; init; }
}
