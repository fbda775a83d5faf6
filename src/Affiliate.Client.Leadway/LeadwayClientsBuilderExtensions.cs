using Affiliate.Client.Accounts;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Leadway;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Leadway accounts.</summary>
public static class LeadwayClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddLeadway(this AffiliateClientsBuilder clients, Action<LeadwayOptions> configure) =>
        clients.AddLeadway(AffiliateAccount.DefaultName, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddLeadway(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddLeadway(AffiliateAccount.DefaultName, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddLeadway(this AffiliateClientsBuilder clients, string account, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(clients);
        clients.AddAccount(LeadwayVendor.Definition, account, section);
        return AddApi(clients, account);
    }

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddLeadway(this AffiliateClientsBuilder clients, string account, Action<LeadwayOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(clients);
        clients.AddAccount(LeadwayVendor.Definition, account, configure);
        return AddApi(clients, account);
    }

    private static AffiliateClientsBuilder AddApi(AffiliateClientsBuilder clients, string account)
    {
        clients.Services.AddKeyedSingleton(account, (services, name) => services.GetRequiredKeyedService<LeadwayClient>(name).Api);
        if (account == AffiliateAccount.DefaultName)
            clients.Services.AddSingleton(services => services.GetRequiredService<LeadwayClient>().Api);
        return clients;
    }
}
