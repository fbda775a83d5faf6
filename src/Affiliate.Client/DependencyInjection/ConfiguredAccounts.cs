using Affiliate.Client.Accounts;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Walks a configuration section: vendors, and their accounts.</summary>
internal static class ConfiguredAccounts
{
    private const string Accounts = "Accounts";

    public static void Add(AffiliateClientsBuilder clients, IConfiguration section, IReadOnlyList<VendorRegistration> vendors)
    {
        var sections = section.GetChildren().ToList();
        if (sections.Count == 0)
            throw new ArgumentException($"The configuration section names no vendor. Add one of: {Names(vendors)}.", nameof(section));
        foreach (var vendorSection in sections)
        {
            var vendor = vendors.FirstOrDefault(known => string.Equals(known.Name, vendorSection.Key, StringComparison.OrdinalIgnoreCase))
                ?? throw new ArgumentException($"{vendorSection.Path}: no vendor of that name. Known: {Names(vendors)}.", nameof(section));
            AddAccounts(clients, vendor, vendorSection);
        }
    }

    private static void AddAccounts(AffiliateClientsBuilder clients, VendorRegistration vendor, IConfigurationSection section)
    {
        if (section.GetChildren().FirstOrDefault(child => string.Equals(child.Key, Accounts, StringComparison.OrdinalIgnoreCase)) is not { } accounts)
        {
            vendor.Add(clients, AffiliateAccount.DefaultName, section);
            return;
        }

        if (section.GetChildren().Count() > 1)
            throw new ArgumentException($"{section.Path} holds {Accounts} and other keys. Move the others below {accounts.Path}:{AffiliateAccount.DefaultName}.", nameof(section));
        foreach (var account in accounts.GetChildren()) vendor.Add(clients, account.Key, account);
    }

    private static string Names(IReadOnlyList<VendorRegistration> vendors) => string.Join(", ", vendors.Select(vendor => vendor.Name));
}
