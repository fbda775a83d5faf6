using Affiliate.Client.Conformance.Tests.Acme;
using Affiliate.Client.DependencyInjection;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers accounts at Acme.</summary>
public static class AcmeClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddAcme(this AffiliateClientsBuilder clients, Action<AcmeOptions> configure) =>
        clients.AddAccount(AcmeVendor.Definition, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddAcme(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddAccount(AcmeVendor.Definition, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddAcme(this AffiliateClientsBuilder clients, string account, IConfiguration section) =>
        clients.AddAccount(AcmeVendor.Definition, account, section);

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddAcme(this AffiliateClientsBuilder clients, string account, Action<AcmeOptions> configure) =>
        clients.AddAccount(AcmeVendor.Definition, account, configure);
}
