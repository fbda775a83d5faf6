namespace Affiliate.Client.LeadDyno;

public sealed partial class LeadDynoClient
{
    /// <summary>This account's affiliates, in the shape that all vendors share.</summary>
    public IAffiliateDirectory ToAffiliateDirectory() => new LeadDynoAffiliateDirectory(this);

    /// <summary>This account's commissions, in the shape that all vendors share.</summary>
    public ICommissionSource ToCommissionSource() => new LeadDynoCommissionSource(this);

    /// <summary>Records clicks, leads and purchases in this account.</summary>
    public IConversionTracker ToConversionTracker() => new LeadDynoConversionTracker(this);

    /// <summary>Marks commissions of this account as paid.</summary>
    public IPayoutMarker ToPayoutMarker() => new LeadDynoPayoutMarker(this);

    /// <summary>Creates and changes affiliates of this account.</summary>
    public IAffiliateManager ToAffiliateManager() => new LeadDynoAffiliateManager(this);
}
