using System.Diagnostics.CodeAnalysis;
using Affiliate.Client.Accounts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Adds accounts; called by the vendor packages.</summary>
public static class AccountRegistrationExtensions
{
    /// <summary>Adds the account <c>default</c>.</summary>
    /// <param name="clients">The builder.</param>
    /// <param name="vendor">The vendor.</param>
    /// <param name="configure">Sets the options.</param>
    /// <exception cref="ArgumentException">The vendor has such an account already.</exception>
    public static AffiliateClientsBuilder AddAccount<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions,
        TClient
    >(this AffiliateClientsBuilder clients, VendorDefinition<TOptions, TClient> vendor, Action<TOptions> configure)
        where TOptions : AffiliateAccountOptions, new()
        where TClient : class =>
        clients.AddAccount(vendor, AffiliateAccount.DefaultName, configure);

    /// <summary>Adds the account <c>default</c> from configuration.</summary>
    /// <param name="clients">The builder.</param>
    /// <param name="vendor">The vendor.</param>
    /// <param name="section">The section with the account's options.</param>
    /// <exception cref="ArgumentException">The vendor has such an account already.</exception>
    public static AffiliateClientsBuilder AddAccount<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions,
        TClient
    >(this AffiliateClientsBuilder clients, VendorDefinition<TOptions, TClient> vendor, IConfiguration section)
        where TOptions : AffiliateAccountOptions, new()
        where TClient : class =>
        clients.AddAccount(vendor, AffiliateAccount.DefaultName, section);

    /// <summary>Adds a named account.</summary>
    /// <param name="clients">The builder.</param>
    /// <param name="vendor">The vendor.</param>
    /// <param name="account">The account's name in this program.</param>
    /// <param name="configure">Sets the options.</param>
    /// <exception cref="ArgumentException">The name is empty, holds a slash, or is taken.</exception>
    public static AffiliateClientsBuilder AddAccount<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions,
        TClient
    >(this AffiliateClientsBuilder clients, VendorDefinition<TOptions, TClient> vendor, string account, Action<TOptions> configure)
        where TOptions : AffiliateAccountOptions, new()
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(clients);
        ArgumentNullException.ThrowIfNull(vendor);
        ArgumentNullException.ThrowIfNull(configure);
        return clients.Add(vendor, account, configure);
    }

    /// <summary>
    /// Adds a named account from configuration. A changed secret is used by the next request; the address, timeouts and limits are read
    /// once, when the client is made.
    /// </summary>
    /// <param name="clients">The builder.</param>
    /// <param name="vendor">The vendor.</param>
    /// <param name="account">The account's name in this program.</param>
    /// <param name="section">The section with the account's options.</param>
    /// <exception cref="ArgumentException">The name is empty, holds a slash, or is taken.</exception>
    public static AffiliateClientsBuilder AddAccount<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions,
        TClient
    >(this AffiliateClientsBuilder clients, VendorDefinition<TOptions, TClient> vendor, string account, IConfiguration section)
        where TOptions : AffiliateAccountOptions, new()
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(clients);
        ArgumentNullException.ThrowIfNull(vendor);
        ArgumentNullException.ThrowIfNull(section);
        return clients.Add(vendor, account, section);
    }
}
