using Affiliate.Client.Accounts;
using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Campaigns;
using Affiliate.Client.AffiliateWP.Creatives;
using Affiliate.Client.AffiliateWP.Customers;
using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Sales;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.AffiliateWP.Site;
using Affiliate.Client.AffiliateWP.Visits;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.AffiliateWP;

/// <summary>
/// The AffiliateWP REST API of one shop: every list as an <see cref="AsyncPageable{T}"/>, every endpoint through <see cref="Api"/>.
/// Thread-safe. The methods here refuse what the server would misread; <see cref="Api"/> sends what it is given.
/// </summary>
public sealed partial class AffiliateWPClient : IDisposable
{
    private readonly Lazy<IAffiliateWPSiteApi> _siteApi;
    private IDisposable? _owner;

    internal AffiliateWPClient(VendorContext<AffiliateWPOptions> context)
    {
        Context = context;
        Api = context.CreateApi<IAffiliateWPApi>(AffiliateWPJsonContext.Default);
        _siteApi = new(() => context.CreateApi<IAffiliateWPSiteApi>(AffiliateWPJsonContext.Default, AffiliateWPVendor.SiteEndpoint));
        Payouts = new(this);
        Affiliates = new(this);
        Referrals = new(this);
        Visits = new(this);
        Creatives = new(this);
        Customers = new(this);
        Sales = new(this);
        Campaigns = new(this);
        Site = new(this);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account => Context.Account;

    /// <summary>The wire interface: one method per endpoint.</summary>
    public IAffiliateWPApi Api { get; }

    /// <summary>The wire interface of the WordPress site, without credentials.</summary>
    public IAffiliateWPSiteApi SiteApi => _siteApi.Value;

    /// <summary>Payouts.</summary>
    public AffiliateWPPayouts Payouts { get; }

    /// <summary>Affiliates.</summary>
    public AffiliateWPAffiliates Affiliates { get; }

    /// <summary>Referrals.</summary>
    public AffiliateWPReferrals Referrals { get; }

    /// <summary>Visits.</summary>
    public AffiliateWPVisits Visits { get; }

    /// <summary>Creatives.</summary>
    public AffiliateWPCreatives Creatives { get; }

    /// <summary>Customers.</summary>
    public AffiliateWPCustomers Customers { get; }

    /// <summary>Sales.</summary>
    public AffiliateWPSales Sales { get; }

    /// <summary>Campaigns.</summary>
    public AffiliateWPCampaigns Campaigns { get; }

    /// <summary>The WordPress site.</summary>
    public AffiliateWPSiteResource Site { get; }

    internal VendorContext<AffiliateWPOptions> Context { get; }

    internal ReferralVisibility ReferralVisibility { get; } = new();

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
    /// <example>
    /// <code>
    /// using var client = AffiliateWPClient.Create(new AffiliateWPOptions { SiteAddress = site, PublicKey = key, Token = token });
    /// </code>
    /// </example>
    public static AffiliateWPClient Create(
        AffiliateWPOptions options,
        HttpMessageHandler? httpMessageHandler = null,
        ILoggerFactory? loggerFactory = null,
        TimeProvider? timeProvider = null,
        Action<AffiliateHttpBuilder>? configureHttp = null)
    {
        var client = StandaloneClient.Create(
            AffiliateWPVendor.Definition, options, out var owner, httpMessageHandler, loggerFactory, timeProvider,
            configureHttp: configureHttp);
        client._owner = owner;
        return client;
    }

    /// <summary>This account as a source of normalised payouts.</summary>
    public IPayoutSource ToPayoutSource() => new AffiliateWPPayoutSource(this);

    /// <summary>Releases the connections of a client made by <see cref="Create"/>; does nothing for one from a container.</summary>
    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Dispose();

    internal static AsyncPageable<TItem> Walk<TItem>(CollectionEndpoint<TItem> listing, int? pageSize, PagingOptions? paging)
        where TItem : class => Pageable.Create(listing, paging, listing.Scheme.RequireSize(pageSize));
}
