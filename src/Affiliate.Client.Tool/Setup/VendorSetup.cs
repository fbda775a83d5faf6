using Affiliate.Client.PayPal;

namespace Affiliate.Client.Tool.Setup;

/// <summary>What an account of a vendor needs: settings for the file, and secrets for elsewhere.</summary>
/// <param name="Name">The vendor, or PayPal.</param>
/// <param name="Settings">What stands in the file.</param>
/// <param name="Secrets">What must not.</param>
internal sealed record VendorSetup(string Name, IReadOnlyList<VendorSetting> Settings, IReadOnlyList<string> Secrets)
{
    public static IReadOnlyList<VendorSetup> All { get; } =
    [
        new("LeadDyno", [new("BaseAddress", "the API's address", Default: "https://api.leaddyno.com/v1/")], ["ApiKey"]),
        new(
            "AffiliateWP",
            [
                new("SiteAddress", "the shop's address, for example https://shop.example", IsRequired: true),
                new("Currency", "the currency of its payouts, for example USD; the API tells none"),
            ],
            ["PublicKey", "Token"]),
        new(
            "Aisle",
            [
                new("BrandId", "the brand's id", IsRequired: true),
                new("Currency", "the currency that the brand pays in; the API tells none"),
            ],
            ["ApiKey"]),
        new("Leadway", [new("LocationId", "the id of the location (sub-account)", IsRequired: true)], ["AccessToken"]),
        new(
            PayPalVendor.Name,
            [
                new("ClientId", "the id of the app in PayPal's dashboard", IsRequired: true),
                new("UseLive", "true to move real money, else the sandbox is used"),
            ],
            ["ClientSecret"]),
    ];

    /// <exception cref="UsageException">No vendor is called so.</exception>
    public static VendorSetup Find(string name) =>
        All.FirstOrDefault(vendor => vendor.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"No vendor is called {name}. There are: {string.Join(", ", All.Select(vendor => vendor.Name))}.");
}
