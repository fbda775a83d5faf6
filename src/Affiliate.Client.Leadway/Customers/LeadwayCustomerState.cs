namespace Affiliate.Client.Leadway.Customers;

/// <summary>Whether a customer is disabled. [unverified]</summary>
public sealed record LeadwayCustomerState
{
    /// <summary>Whether it is.</summary>
    public required bool IsDisabled { get; init; }
}
