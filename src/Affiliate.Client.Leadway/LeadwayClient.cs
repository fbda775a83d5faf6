using Affiliate.Client.Accounts;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Leadway.AffiliateCampaigns;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Leadway.Campaigns;
using Affiliate.Client.Leadway.Commissions;
using Affiliate.Client.Leadway.Customers;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Leads;
using Affiliate.Client.Leadway.Media;
using Affiliate.Client.Leadway.Normalization;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Leadway.PayoutMethods;
using Affiliate.Client.Leadway.Payouts;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Leadway;

/// <summary>
/// The affiliate manager of one location, by resource: every list as an <see cref="AsyncPageable{T}"/>, every endpoint as a method that
/// knows the location, and the wire interface as <see cref="Api"/>. Thread-safe.
/// </summary>
public sealed partial class LeadwayClient : IDisposable
{
    private IDisposable? _owner;

    internal LeadwayClient(VendorContext<LeadwayOptions> context)
    {
        Context = context;
        Api = context.CreateApi<ILeadwayApi>(LeadwayJsonContext.Default);
        Affiliates = new(this);
        Payouts = new(this);
        Commissions = new(this);
        AffiliateCampaigns = new(this);
        Campaigns = new(this);
        PayoutMethods = new(this);
        Media = new(this);
        Customers = new(this);
        Leads = new(this);
        var authorization = LeadwayAuthorization.For(context);
        OAuth = new LeadwayOAuth(context, authorization.Api, authorization.Tokens);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account => Context.Account;

    /// <summary>The wire interface: one method per endpoint.</summary>
    public ILeadwayApi Api { get; }

    /// <summary>Affiliates.</summary>
    public LeadwayAffiliates Affiliates { get; }

    /// <summary>Payouts.</summary>
    public LeadwayPayouts Payouts { get; }

    /// <summary>Commissions.</summary>
    public LeadwayCommissions Commissions { get; }

    /// <summary>Affiliates within campaigns.</summary>
    public LeadwayAffiliateCampaigns AffiliateCampaigns { get; }

    /// <summary>Campaigns.</summary>
    public LeadwayCampaigns Campaigns { get; }

    /// <summary>Payout methods of affiliates.</summary>
    public LeadwayPayoutMethods PayoutMethods { get; }

    /// <summary>Files and folders for affiliates.</summary>
    public LeadwayMediaFiles Media { get; }

    /// <summary>Customers of affiliates.</summary>
    public LeadwayCustomers Customers { get; }

    /// <summary>Leads of affiliates.</summary>
    public LeadwayLeads Leads { get; }

    /// <summary>The OAuth calls for an app.</summary>
    public LeadwayOAuth OAuth { get; }

    internal VendorContext<LeadwayOptions> Context { get; }

    internal string LocationId => Context.Options.LocationId!;

    /// <summary>Makes a client without dependency injection. Dispose it when it is no longer needed.</summary>
    /// <param name="options">The options; a changed secret is used by the next request.</param>
    /// <param name="httpMessageHandler">
    /// What sends the requests in place of connections of its own, such as a test's server; not disposed of. Null makes connections.
    /// </param>
    /// <param name="loggerFactory">Where is logged; null logs nowhere.</param>
    /// <param name="timeProvider">The clock of limits, waits and timeouts; null for the system's.</param>
    /// <param name="tokenStore">OAuth: where tokens are kept; null for files in <see cref="LeadwayOptions.TokenDirectory"/>.</param>
    /// <param name="configureHttp">The app's own proxy, certificates, handlers and settings of the connections; null for none.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// The options are not valid; the message names the key to set.
    /// </exception>
    /// <example>
    /// <code>using var client = LeadwayClient.Create(new LeadwayOptions { LocationId = location, AccessToken = token });</code>
    /// </example>
    public static LeadwayClient Create(
        LeadwayOptions options,
        HttpMessageHandler? httpMessageHandler = null,
        ILoggerFactory? loggerFactory = null,
        TimeProvider? timeProvider = null,
        ILeadwayTokenStore? tokenStore = null,
        Action<AffiliateHttpBuilder>? configureHttp = null)
    {
        var client = StandaloneClient.Create(
            LeadwayVendor.Definition, options, out var owner, httpMessageHandler, loggerFactory, timeProvider,
            services =>
            {
                if (tokenStore is not null) services.AddSingleton(tokenStore);
            },
            configureHttp);
        client._owner = owner;
        return client;
    }

    /// <summary>This account as a source of normalised payouts.</summary>
    public IPayoutSource ToPayoutSource() => new LeadwayPayoutSource(this);

    /// <summary>Releases the connections of a client made by <see cref="Create"/>; does nothing for one from a container.</summary>
    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Dispose();
}
