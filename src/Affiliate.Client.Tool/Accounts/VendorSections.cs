using Affiliate.Client.PayPal;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.Tool.Accounts;

/// <summary>The parts of the configuration: vendors, where money is owed, and PayPal, which pays it.</summary>
internal static class VendorSections
{
    /// <summary>The vendors alone, for PayPal is none.</summary>
    public static IConfigurationSection Vendors(IConfigurationSection accounts) => ToolConfiguration.Below(
        accounts.AsEnumerable(makePathsRelative: true)
            .Where(setting => setting.Key.Length > 0)
            .Where(setting => !setting.Key.Split(':')[0].Equals(PayPalVendor.Name, StringComparison.OrdinalIgnoreCase)));

    /// <exception cref="UsageException">There is none.</exception>
    public static IConfigurationSection PayPal(IConfigurationSection accounts)
    {
        var section = accounts.GetSection(PayPalVendor.Name);
        return section.Exists()
            ? section
            : throw new UsageException(
                $"The configuration has no section {section.Path}. Add one with ClientId; ClientSecret belongs in user secrets or the "
                    + "environment.");
    }
}
