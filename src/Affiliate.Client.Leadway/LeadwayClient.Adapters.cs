using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.Leadway.Normalization;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Leadway;

public sealed partial class LeadwayClient
{
    /// <summary>This location's affiliates, in the shape that all vendors share.</summary>
    public IAffiliateDirectory ToAffiliateDirectory() => new LeadwayAffiliateDirectory(this);

    /// <summary>This location's commissions, in the shape that all vendors share.</summary>
    public ICommissionSource ToCommissionSource() => new LeadwayCommissionSource(this);

    /// <summary>Records leads in this location.</summary>
    public IConversionTracker ToConversionTracker() => new LeadwayConversionTracker(this);

    /// <summary>Marks payouts of this location as paid, by their commissions.</summary>
    public IPayoutStatusWriter ToPayoutStatusWriter() => new LeadwayPayoutStatusWriter(this);

    /// <summary>Creates and changes affiliates of this location.</summary>
    public IAffiliateManager ToAffiliateManager() => new LeadwayAffiliateManager(this);
}
