namespace Affiliate.Client.Accounts;

/// <summary>One account at one vendor: the unit of credentials, rate limits, telemetry and errors.</summary>
/// <param name="Vendor">The vendor's name as its package spells it, for example <c>LeadDyno</c>.</param>
/// <param name="Name">The account's name in this program; <see cref="DefaultName"/> when none was given.</param>
public readonly record struct AffiliateAccount(string Vendor, string Name)
{
    /// <summary>The name of an account that was registered without one: <c>default</c>.</summary>
    public const string DefaultName = "default";

    /// <summary>The account as <c>Vendor/Name</c>, for example <c>AffiliateWP/shop_eu</c>.</summary>
    public override string ToString() => $"{Vendor}/{Name}";
}
