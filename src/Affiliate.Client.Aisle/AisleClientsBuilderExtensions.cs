using Affiliate.Client.Aisle;
using Affiliate.Client.DependencyInjection;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Aisle brands.</summary>
public static class AisleClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddAisle(this AffiliateClientsBuilder clients, Action<AisleOptions> configure) =>
        clients.AddAccount(AisleVendor.Definition, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddAisle(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddAccount(AisleVendor.Definition, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddAisle(this AffiliateClientsBuilder clients, string account, IConfiguration section) =>
        clients.AddAccount(AisleVendor.Definition, account, section);

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddAisle(this AffiliateClientsBuilder clients, string account, Action<AisleOptions> configure) =>
        clients.AddAccount(AisleVendor.Definition, account, configure);
}
