using Affiliate.Client.DependencyInjection;
using Affiliate.Client.LeadDyno;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers LeadDyno accounts.</summary>
public static class LeadDynoClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddLeadDyno(this AffiliateClientsBuilder clients, Action<LeadDynoOptions> configure) =>
        clients.AddAccount(LeadDynoVendor.Definition, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddLeadDyno(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddAccount(LeadDynoVendor.Definition, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddLeadDyno(this AffiliateClientsBuilder clients, string account, IConfiguration section) =>
        clients.AddAccount(LeadDynoVendor.Definition, account, section);

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddLeadDyno(
        this AffiliateClientsBuilder clients,
        string account,
        Action<LeadDynoOptions> configure
    ) => clients.AddAccount(LeadDynoVendor.Definition, account, configure);
}
