namespace Affiliate.Client.LeadDyno;

/// <summary>A record with an id of its own.</summary>
internal interface ILeadDynoRow
{
    long Id { get; }
}
