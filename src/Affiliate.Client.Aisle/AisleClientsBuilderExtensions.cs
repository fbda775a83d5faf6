using Affiliate.Client.Accounts;
using Affiliate.Client.Aisle;
using Affiliate.Client.DependencyInjection;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Aisle brands.</summary>
public static class AisleClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddAisle(this AffiliateClientsBuilder clients, Action<AisleOptions> configure) =>
        clients.AddAisle(AffiliateAccount.DefaultName, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddAisle(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddAisle(AffiliateAccount.DefaultName, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddAisle(this AffiliateClientsBuilder clients, string account, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(clients);
        clients.AddAccount(AisleVendor.Definition, account, section);
        return AddApi(clients, account);
    }

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddAisle(this AffiliateClientsBuilder clients, string account, Action<AisleOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(clients);
        clients.AddAccount(AisleVendor.Definition, account, configure);
        return AddApi(clients, account);
    }

    private static AffiliateClientsBuilder AddApi(AffiliateClientsBuilder clients, string account)
    {
        clients.Services.AddKeyedSingleton(account, (services, name) => services.GetRequiredKeyedService<AisleClient>(name).Api);
        clients.Services.AddKeyedSingleton(account, (services, name) => services.GetRequiredKeyedService<AisleClient>(name).SubscribeApi);
        if (account != AffiliateAccount.DefaultName) return clients;
        clients.Services.AddSingleton(services => services.GetRequiredService<AisleClient>().Api);
        clients.Services.AddSingleton(services => services.GetRequiredService<AisleClient>().SubscribeApi);
        return clients;
    }
}
