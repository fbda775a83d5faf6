using Affiliate.Client.Accounts;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.LeadDyno.Affiliates;
using Affiliate.Client.LeadDyno.Campaigns;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.CustomFields;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Leads;
using Affiliate.Client.LeadDyno.Normalization;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.SubIds;
using Affiliate.Client.LeadDyno.Visitors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.LeadDyno;

/// <summary>
/// The LeadDyno REST API v1 of one account, by resource: every list as an <see cref="AsyncPageable{T}"/>, with the vendor's traps closed.
/// Thread-safe.
/// </summary>
public sealed partial class LeadDynoClient : IDisposable
{
    private IDisposable? _owner;

    internal LeadDynoClient(VendorContext<LeadDynoOptions> context)
    {
        Context = context;
        Api = context.CreateApi<ILeadDynoApi>(LeadDynoJsonContext.Default);
        Visitors = new(Api, Account);
        Leads = new(Api, Account);
        Purchases = new(Api, Account);
        Commissions = new(Api, Account);
        Affiliates = new(Api, Account);
        SubIds = new(Api, Account);
        Campaigns = new(Api, Account);
        CustomFields = new(Api, Account);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account => Context.Account;

    /// <summary>The wire interface: one method per endpoint.</summary>
    public ILeadDynoApi Api { get; }

    /// <summary>Visitors.</summary>
    public LeadDynoVisitors Visitors { get; }

    /// <summary>Leads.</summary>
    public LeadDynoLeads Leads { get; }

    /// <summary>Purchases.</summary>
    public LeadDynoPurchases Purchases { get; }

    /// <summary>Commissions.</summary>
    public LeadDynoCommissions Commissions { get; }

    /// <summary>Affiliates.</summary>
    public LeadDynoAffiliates Affiliates { get; }

    /// <summary>Sub IDs of affiliates.</summary>
    public LeadDynoSubIds SubIds { get; }

    /// <summary>Campaigns.</summary>
    public LeadDynoCampaigns Campaigns { get; }

    /// <summary>Custom fields of the sign-up of affiliates.</summary>
    public LeadDynoCustomFields CustomFields { get; }

    internal VendorContext<LeadDynoOptions> Context { get; }

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
    /// <example><code>using var client = LeadDynoClient.Create(new LeadDynoOptions { ApiKey = key });</code></example>
    public static LeadDynoClient Create(
        LeadDynoOptions options,
        HttpMessageHandler? httpMessageHandler = null,
        ILoggerFactory? loggerFactory = null,
        TimeProvider? timeProvider = null,
        Action<AffiliateHttpBuilder>? configureHttp = null)
    {
        var client = StandaloneClient.Create(
            LeadDynoVendor.Definition, options, out var owner, httpMessageHandler, loggerFactory, timeProvider,
            configureHttp: configureHttp);
        client._owner = owner;
        return client;
    }

    /// <summary>This account as a source of normalised payouts.</summary>
    public IPayoutSource ToPayoutSource() => new LeadDynoPayoutSource(this);

    /// <summary>Releases the connections of a client made by <see cref="Create"/>; does nothing for one from a container.</summary>
    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Dispose();
}
