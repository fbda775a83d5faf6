namespace Affiliate.Client.LeadDyno;

/// <summary>Leads to record in one call.</summary>
public sealed record LeadDynoLeadImport
{
    /// <summary>The leads. Required.</summary>
    public required IReadOnlyList<LeadDynoNewLead> Leads { get; init; }
}
