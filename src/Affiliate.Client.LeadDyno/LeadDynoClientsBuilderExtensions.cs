using Affiliate.Client.Accounts;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.LeadDyno;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers LeadDyno accounts.</summary>
public static class LeadDynoClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddLeadDyno(this AffiliateClientsBuilder clients, Action<LeadDynoOptions> configure) =>
        clients.AddLeadDyno(AffiliateAccount.DefaultName, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddLeadDyno(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddLeadDyno(AffiliateAccount.DefaultName, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddLeadDyno(this AffiliateClientsBuilder clients, string account, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(clients);
        clients.AddAccount(LeadDynoVendor.Definition, account, section);
        return AddApi(clients, account);
    }

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddLeadDyno(
        this AffiliateClientsBuilder clients,
        string account,
        Action<LeadDynoOptions> configure
    )
    {
        ArgumentNullException.ThrowIfNull(clients);
        clients.AddAccount(LeadDynoVendor.Definition, account, configure);
        return AddApi(clients, account);
    }

    private static AffiliateClientsBuilder AddApi(AffiliateClientsBuilder clients, string account)
    {
        clients.Services.AddKeyedSingleton(account, (services, name) => services.GetRequiredKeyedService<LeadDynoClient>(name).Api);
        if (account == AffiliateAccount.DefaultName)
            clients.Services.AddSingleton(services => services.GetRequiredService<LeadDynoClient>().Api);
        return clients;
    }
}
