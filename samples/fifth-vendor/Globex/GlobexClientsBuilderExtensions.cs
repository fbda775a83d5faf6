using Affiliate.Client.DependencyInjection;
using Globex;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers accounts at Globex.</summary>
public static class GlobexClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddGlobex(this AffiliateClientsBuilder clients, Action<GlobexOptions> configure) =>
        clients.AddAccount(GlobexVendor.Definition, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddGlobex(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddAccount(GlobexVendor.Definition, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddGlobex(this AffiliateClientsBuilder clients, string account, IConfiguration section) =>
        clients.AddAccount(GlobexVendor.Definition, account, section);

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddGlobex(
        this AffiliateClientsBuilder clients,
        string account,
        Action<GlobexOptions> configure
    ) => clients.AddAccount(GlobexVendor.Definition, account, configure);
}
