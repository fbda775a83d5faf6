using Affiliate.Client.Accounts;
using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.AffiliateWP.Site;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.AffiliateWP;

/// <summary>
/// The AffiliateWP REST API of one shop: every list as an <see cref="AsyncPageable{T}"/>, every endpoint through <see cref="Api"/>. Thread-safe.
/// The methods here refuse what the server would misread; <see cref="Api"/> sends what it is given.
/// </summary>
public sealed partial class AffiliateWPClient : IDisposable
{
    private const int DefaultPageSize = 100;

    private readonly Lazy<IAffiliateWPSiteApi> _siteApi;
    private IDisposable? _owner;

    internal AffiliateWPClient(VendorContext<AffiliateWPOptions> context)
    {
        Context = context;
        Api = context.CreateApi<IAffiliateWPApi>(AffiliateWPJsonContext.Default);
        _siteApi = new(() => context.CreateApi<IAffiliateWPSiteApi>(AffiliateWPJsonContext.Default, AffiliateWPVendor.SiteEndpoint));
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account => Context.Account;

    /// <summary>The wire interface: one method per endpoint.</summary>
    public IAffiliateWPApi Api { get; }

    /// <summary>The wire interface of the WordPress site, without credentials.</summary>
    public IAffiliateWPSiteApi SiteApi => _siteApi.Value;

    internal VendorContext<AffiliateWPOptions> Context { get; }

    internal ReferralVisibility Referrals { get; } = new();

    /// <summary>Makes a client without dependency injection. Dispose it when it is no longer needed.</summary>
    /// <param name="options">The options; a changed secret is used by the next request.</param>
    /// <param name="configureHttp">The app's own proxy, certificates, handlers and settings of the connections; null for none.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; the message names the key to set.</exception>
    public static AffiliateWPClient Create(AffiliateWPOptions options, Action<AffiliateHttpBuilder>? configureHttp = null)
    {
        var client = StandaloneClient.Create(AffiliateWPVendor.Definition, options, out var owner, configureHttp: configureHttp);
        client._owner = owner;
        return client;
    }

    /// <summary>
    /// Tells the site's name, addresses and time zone, without credentials: <c>GET SITE/wp-json/</c>. Use it to find what to set
    /// <see cref="AffiliateWPOptions.TimeZone"/> to for an old server, and the offset for bounds like <see cref="AffiliateWPPayoutQuery.DateStart"/>.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<AffiliateWPSite> GetSiteAsync(CancellationToken cancellationToken = default) => SiteApi.GetSiteAsync(cancellationToken);

    /// <summary>This account as a source of normalised payouts.</summary>
    public IPayoutSource ToPayoutSource() => new AffiliateWPPayoutSource(this);

    /// <summary>Releases the connections of a client made by <see cref="Create"/>; does nothing for one from a container.</summary>
    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Dispose();

    private static AsyncPageable<TItem> Walk<TItem>(CollectionEndpoint<TItem> listing, int? pageSize, PagingOptions? paging) where TItem : class
    {
        if (pageSize is < 1 or > CollectionEndpoint<TItem>.MaxPageSize)
            throw new ArgumentOutOfRangeException(nameof(pageSize), pageSize, $"The page size is 1 to {CollectionEndpoint<TItem>.MaxPageSize}.");
        return Pageable.Create(listing, paging, pageSize ?? DefaultPageSize);
    }
}
