using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Leadway;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Leadway accounts.</summary>
public static class LeadwayClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddLeadway(this AffiliateClientsBuilder clients, Action<LeadwayOptions> configure) =>
        clients.AddAccount(LeadwayVendor.Definition, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddLeadway(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddAccount(LeadwayVendor.Definition, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddLeadway(this AffiliateClientsBuilder clients, string account, IConfiguration section) =>
        clients.AddAccount(LeadwayVendor.Definition, account, section);

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddLeadway(
        this AffiliateClientsBuilder clients,
        string account,
        Action<LeadwayOptions> configure
    ) => clients.AddAccount(LeadwayVendor.Definition, account, configure);
}
