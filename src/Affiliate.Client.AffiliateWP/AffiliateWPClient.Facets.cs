namespace Affiliate.Client.AffiliateWP;

public sealed partial class AffiliateWPClient
{
    /// <summary>This shop's affiliates, in the shape that all vendors share.</summary>
    public IAffiliateDirectory ToAffiliateDirectory() => new AffiliateWPAffiliateDirectory(this);

    /// <summary>This shop's referrals, in the shape that all vendors share.</summary>
    public ICommissionSource ToCommissionSource() => new AffiliateWPCommissionSource(this);

    /// <summary>Marks payouts of this shop as paid; needs the write add-on.</summary>
    public IPayoutMarker ToPayoutMarker() => new AffiliateWPPayoutMarker(this);

    /// <summary>Creates and changes affiliates of this shop; needs the write add-on.</summary>
    public IAffiliateManager ToAffiliateManager() => new AffiliateWPAffiliateManager(this);
}
