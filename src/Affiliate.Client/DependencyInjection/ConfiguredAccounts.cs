using Affiliate.Client.Accounts;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.DependencyInjection;

/// <summary>
/// Walks a configuration section: vendors, and their accounts. What is wrong is kept, and told with everything else at the start.
/// </summary>
internal static class ConfiguredAccounts
{
    /// <summary>The key below which a vendor's accounts stand.</summary>
    internal const string Accounts = "Accounts";

    public static void Add(AffiliateClientsBuilder clients, IConfiguration section, IReadOnlyList<VendorRegistration> vendors)
    {
        var sections = section.GetChildren().ToList();
        var names = vendors.Select(static vendor => vendor.Name).ToList();
        if (sections.Count == 0)
            clients.Registry.Empty.Add(
                $"The configuration section '{(section as IConfigurationSection)?.Path}' names no vendor. Add one of: "
                    + $"{string.Join(", ", names)}."
            );
        foreach (var vendorSection in sections)
        {
            if (
                vendors.FirstOrDefault(known => string.Equals(known.Name, vendorSection.Key, StringComparison.OrdinalIgnoreCase)) is
                { } vendor
            )
                AddAccounts(clients, vendor, vendorSection);
            else
                clients.Registry.Problems.Add(
                    $"{vendorSection.Path}: no vendor is called '{vendorSection.Key}'. {NearestName.Suggest(vendorSection.Key, names)}"
                );
        }
    }

    private static void AddAccounts(AffiliateClientsBuilder clients, VendorRegistration vendor, IConfigurationSection section)
    {
        var children = section.GetChildren().ToList();
        var accounts = children.Find(static child => string.Equals(child.Key, Accounts, StringComparison.OrdinalIgnoreCase));
        var named = accounts?.GetChildren().ToList();
        if (children.Count == 0 || named is { Count: 0 })
        {
            clients.Registry.Empty.Add(
                $"The configuration section '{(accounts ?? section).Path}' names no account. Add one, or take the section out."
            );
        }
        else if (named is null)
        {
            vendor.Add(clients, AffiliateAccount.DefaultName, section);
        }
        else if (children.Count > 1)
        {
            clients.Registry.Problems.Add(
                $"{section.Path} holds {Accounts} and other keys. Move the others below {accounts!.Path}:{AffiliateAccount.DefaultName}."
            );
        }
        else
        {
            foreach (var account in named) AddAccount(clients, vendor, account);
        }
    }

    private static void AddAccount(AffiliateClientsBuilder clients, VendorRegistration vendor, IConfigurationSection account)
    {
        if (account.Key.Contains('/', StringComparison.Ordinal))
            clients.Registry.Problems.Add($"{account.Path}: the account's name holds a slash. Use another name.");
        else
            vendor.Add(clients, account.Key, account);
    }
}
