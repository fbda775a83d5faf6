using Affiliate.Client;
using Affiliate.Client.Acme;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers accounts at Acme.</summary>
public static class AcmeClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddAcme(this AffiliateClientsBuilder clients, Action<AcmeOptions> configure) =>
        clients.AddAcme(AffiliateAccount.DefaultName, configure);

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddAcme(this AffiliateClientsBuilder clients, string account, Action<AcmeOptions> configure) =>
        clients.AddAccount(AcmeVendor.Definition, account, configure);

    /// <summary>Adds a named account from configuration; a change of the configuration takes effect at the next request.</summary>
    public static AffiliateClientsBuilder AddAcme(this AffiliateClientsBuilder clients, string account, IConfiguration section) =>
        clients.AddAccount(AcmeVendor.Definition, account, section);
}
