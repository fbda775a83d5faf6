using Affiliate.Client.Accounts;

namespace Affiliate.Client.Tool.Setup;

/// <summary>An account to set up.</summary>
/// <param name="Vendor">What it needs.</param>
/// <param name="Account">Its name.</param>
internal sealed record AccountName(VendorSetup Vendor, string Account)
{
    public bool IsDefault => Account == AffiliateAccount.DefaultName;

    /// <summary>Reads <c>AffiliateWP</c> or <c>AffiliateWP/shop_eu</c>.</summary>
    public static AccountName Parse(string text)
    {
        var parts = text.Split('/', 2, StringSplitOptions.TrimEntries);
        return new AccountName(VendorSetup.Find(parts[0]), parts is [_, { Length: > 0 } name] ? name : AffiliateAccount.DefaultName);
    }
}
