namespace Affiliate.Client.Payouts;

/// <summary>Identifies a row over all vendors and accounts; stable over time.</summary>
/// <param name="Vendor">The vendor's name.</param>
/// <param name="Account">The account's name in this program.</param>
/// <param name="Kind">Payout or commission.</param>
/// <param name="Id">The vendor's id.</param>
public readonly record struct PayoutKey(string Vendor, string Account, PayoutKind Kind, string Id)
{
    /// <summary>The key as <c>Vendor/Account/Kind/Id</c>.</summary>
    public override string ToString() => $"{Vendor}/{Account}/{Kind}/{Id}";
}
