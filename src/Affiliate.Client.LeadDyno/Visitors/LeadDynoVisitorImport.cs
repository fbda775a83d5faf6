namespace Affiliate.Client.LeadDyno.Visitors;

/// <summary>Visitors to record in one call.</summary>
public sealed record LeadDynoVisitorImport
{
    /// <summary>The visitors. Required.</summary>
    public required IReadOnlyList<LeadDynoCreateVisitorRequest> Visitors { get; init; }
}
