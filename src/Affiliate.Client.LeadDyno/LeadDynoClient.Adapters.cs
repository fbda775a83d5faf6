using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.LeadDyno.Normalization;
using Affiliate.Client.Payouts;

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
    public IPayoutStatusWriter ToPayoutStatusWriter() => new LeadDynoPayoutStatusWriter(this);

    /// <summary>Creates and changes affiliates of this account.</summary>
    public IAffiliateManager ToAffiliateManager() => new LeadDynoAffiliateManager(this);
}
