namespace Affiliate.Client.LeadDyno;

/// <summary>Visitors to record in one call.</summary>
public sealed record LeadDynoVisitorImport
{
    /// <summary>The visitors. Required.</summary>
    public required IReadOnlyList<LeadDynoNewVisitor> Visitors { get; init; }
}
