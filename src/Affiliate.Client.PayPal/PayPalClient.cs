using Affiliate.Client.Accounts;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.PayPal.Balances;
using Affiliate.Client.PayPal.Http;
using Affiliate.Client.PayPal.Payouts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.PayPal;

/// <summary>PayPal's Payouts and balances of one account, by resource; the wire interface is <see cref="Api"/>. Thread-safe.</summary>
public sealed class PayPalClient : IDisposable
{
    private IDisposable? _owner;

    internal PayPalClient(VendorContext<PayPalOptions> context)
    {
        Context = context;
        Api = context.CreateApi<IPayPalApi>(PayPalJsonContext.Default);
        Payouts = new(this);
        Balances = new(this);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account => Context.Account;

    /// <summary>The wire interface: one method per endpoint.</summary>
    public IPayPalApi Api { get; }

    /// <summary>Batches of payments and their items.</summary>
    public PayPalPayouts Payouts { get; }

    /// <summary>What the account holds.</summary>
    public PayPalBalances Balances { get; }

    internal VendorContext<PayPalOptions> Context { get; }

    /// <summary>Makes a client without dependency injection. Dispose it when it is no longer needed.</summary>
    /// <param name="options">The options; a changed secret is used by the next request.</param>
    /// <param name="httpMessageHandler">
    /// What sends the requests in place of connections of its own, such as a test's server; not disposed of. Null makes connections.
    /// </param>
    /// <param name="loggerFactory">Where is logged; null logs nowhere.</param>
    /// <param name="timeProvider">The clock of limits, waits and timeouts; null for the system's.</param>
    /// <param name="configureHttp">The app's own proxy, certificates, handlers and settings of the connections; null for none.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// The options are not valid; the message names the key to set.
    /// </exception>
    public static PayPalClient Create(
        PayPalOptions options,
        HttpMessageHandler? httpMessageHandler = null,
        ILoggerFactory? loggerFactory = null,
        TimeProvider? timeProvider = null,
        Action<AffiliateHttpBuilder>? configureHttp = null)
    {
        var client = StandaloneClient.Create(
            PayPalVendor.Definition, options, out var owner, httpMessageHandler, loggerFactory, timeProvider, configureHttp: configureHttp);
        client._owner = owner;
        return client;
    }

    /// <summary>Releases the connections of a client made by <see cref="Create"/>; does nothing for one from a container.</summary>
    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Dispose();
}
