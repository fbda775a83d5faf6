namespace Affiliate.Client.Accounts;

/// <summary>What can be done with one account at one vendor, in the shape that all vendors share.</summary>
/// <remarks>
/// An app resolves every adapter of a kind, or one by its <see cref="AffiliateAccount"/> as key, or by the account's name where one vendor
/// alone has an account of that name.
/// </remarks>
public interface IAffiliateAdapter
{
    /// <summary>The vendor and account.</summary>
    AffiliateAccount Account { get; }
}
