namespace Affiliate.Client.LeadDyno.Leads;

/// <summary>Leads to record in one call.</summary>
public sealed record LeadDynoLeadImport
{
    /// <summary>The leads. Required.</summary>
    public required IReadOnlyList<LeadDynoCreateLeadRequest> Leads { get; init; }
}
