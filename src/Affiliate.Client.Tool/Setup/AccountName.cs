using Affiliate.Client.Accounts;
using Affiliate.Client.PayPal;

namespace Affiliate.Client.Tool.Setup;

/// <summary>An account to set up.</summary>
/// <param name="Vendor">What it needs.</param>
/// <param name="Account">Its name.</param>
internal sealed record AccountName(VendorSetup Vendor, string Account)
{
    public bool IsDefault => Account == AffiliateAccount.DefaultName;

    /// <summary>Reads <c>AffiliateWP</c> or <c>AffiliateWP/shop_eu</c>.</summary>
    /// <exception cref="UsageException">No vendor is called so, or it has one account only.</exception>
    public static AccountName Parse(string text)
    {
        var parts = text.Split('/', 2, StringSplitOptions.TrimEntries);
        var vendor = VendorSetup.Find(parts[0]);
        if (parts is not [_, { Length: > 0 } name]) return new AccountName(vendor, AffiliateAccount.DefaultName);
        if (vendor.Name != PayPalVendor.Name) return new AccountName(vendor, name);
        var named = string.Join(", ", VendorSetup.All.Select(one => one.Name).Where(one => one != PayPalVendor.Name));
        throw new UsageException($"There is one account of PayPal: write PayPal, not {text}. Accounts of {named} may have names.");
    }
}
