namespace Affiliate.Client.Affiliates;

/// <summary>Identifies an affiliate over all vendors and accounts; stable over time.</summary>
/// <param name="Vendor">The vendor's name.</param>
/// <param name="Account">The account's name in this program.</param>
/// <param name="Id">The vendor's id.</param>
public readonly record struct AffiliateKey(string Vendor, string Account, string Id)
{
    /// <summary>The key as <c>Vendor/Account/Id</c>.</summary>
    public override string ToString() => $"{Vendor}/{Account}/{Id}";
}
