namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>A record with an id of its own.</summary>
internal interface ILeadDynoRow
{
    long Id { get; }
}
