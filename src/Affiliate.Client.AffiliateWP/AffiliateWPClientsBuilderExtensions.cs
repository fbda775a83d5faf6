using Affiliate.Client.Accounts;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.DependencyInjection;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers AffiliateWP accounts.</summary>
public static class AffiliateWPClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddAffiliateWP(this AffiliateClientsBuilder clients, Action<AffiliateWPOptions> configure) =>
        clients.AddAffiliateWP(AffiliateAccount.DefaultName, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddAffiliateWP(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddAffiliateWP(AffiliateAccount.DefaultName, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddAffiliateWP(this AffiliateClientsBuilder clients, string account, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(clients);
        clients.AddAccount(AffiliateWPVendor.Definition, account, section);
        return AddApi(clients, account);
    }

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddAffiliateWP(
        this AffiliateClientsBuilder clients,
        string account,
        Action<AffiliateWPOptions> configure
    )
    {
        ArgumentNullException.ThrowIfNull(clients);
        clients.AddAccount(AffiliateWPVendor.Definition, account, configure);
        return AddApi(clients, account);
    }

    private static AffiliateClientsBuilder AddApi(AffiliateClientsBuilder clients, string account)
    {
        clients.Services.AddKeyedSingleton(account, (services, name) => services.GetRequiredKeyedService<AffiliateWPClient>(name).Api);
        if (account == AffiliateAccount.DefaultName)
            clients.Services.AddSingleton(services => services.GetRequiredService<AffiliateWPClient>().Api);
        return clients;
    }
}
