using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP;

public sealed partial class AffiliateWPClient
{
    /// <summary>This shop's affiliates, in the shape that all vendors share.</summary>
    public IAffiliateDirectory ToAffiliateDirectory() => new AffiliateWPAffiliateDirectory(this);

    /// <summary>This shop's referrals, in the shape that all vendors share.</summary>
    public ICommissionSource ToCommissionSource() => new AffiliateWPCommissionSource(this);

    /// <summary>Marks payouts of this shop as paid; needs the write add-on.</summary>
    public IPayoutStatusWriter ToPayoutStatusWriter() => new AffiliateWPPayoutStatusWriter(this);

    /// <summary>Creates and changes affiliates of this shop; needs the write add-on.</summary>
    public IAffiliateManager ToAffiliateManager() => new AffiliateWPAffiliateManager(this);
}
