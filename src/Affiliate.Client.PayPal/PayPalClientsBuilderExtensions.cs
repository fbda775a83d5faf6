using Affiliate.Client.DependencyInjection;
using Affiliate.Client.PayPal;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers PayPal accounts.</summary>
public static class PayPalClientsBuilderExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    public static AffiliateClientsBuilder AddPayPal(this AffiliateClientsBuilder clients, Action<PayPalOptions> configure) =>
        clients.AddAccount(PayPalVendor.Definition, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    public static AffiliateClientsBuilder AddPayPal(this AffiliateClientsBuilder clients, IConfiguration section) =>
        clients.AddAccount(PayPalVendor.Definition, section);

    /// <summary>Adds a named account from configuration; a changed secret is used by the next request.</summary>
    public static AffiliateClientsBuilder AddPayPal(this AffiliateClientsBuilder clients, string account, IConfiguration section) =>
        clients.AddAccount(PayPalVendor.Definition, account, section);

    /// <summary>Adds a named account.</summary>
    public static AffiliateClientsBuilder AddPayPal(
        this AffiliateClientsBuilder clients, string account, Action<PayPalOptions> configure) =>
        clients.AddAccount(PayPalVendor.Definition, account, configure);
}
