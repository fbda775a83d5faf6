using Affiliate.Client.AffiliateWP;
using Affiliate.Client.DependencyInjection;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers AffiliateWP accounts.</summary>
public static class AffiliateWPClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddAffiliateWP(this AffiliateClientsBuilder clients, Action<AffiliateWPOptions> configure) =>
        clients.AddAccount(AffiliateWPVendor.Definition, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddAffiliateWP(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddAccount(AffiliateWPVendor.Definition, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddAffiliateWP(this AffiliateClientsBuilder clients, string account, IConfiguration section) =>
        clients.AddAccount(AffiliateWPVendor.Definition, account, section);

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddAffiliateWP(
        this AffiliateClientsBuilder clients,
        string account,
        Action<AffiliateWPOptions> configure
    ) => clients.AddAccount(AffiliateWPVendor.Definition, account, configure);
}
