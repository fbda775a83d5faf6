using Affiliate.Client.Emulator.AffiliateWP.Routes;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.AffiliateWP;

/// <summary>A shop with AffiliateWP's REST API, emulated; with the write add-on.</summary>
public sealed class AffiliateWPEmulator : EmulatedVendor
{
    private long _lastPayout;
    private long _lastReferral;

    internal AffiliateWPEmulator(VendorEmulatorOptions options)
        : base("AffiliateWP", options, permits: 0, window: TimeSpan.FromMinutes(1))
    {
        PublicKey = options.AffiliateWPPublicKey;
        Token = options.AffiliateWPToken;
        Payouts = new(Gate, row => row.Id);
        Referrals = new(Gate, row => row.Id);
        Affiliates = new(Gate, row => row.Id);
        Visits = new(Gate, row => row.Id);
        Creatives = new(Gate, row => row.Id);
        Customers = new(Gate, row => row.Id);
        Campaigns = new(Gate, row => row.Id);
        MapRoutes(plugin: Routes("/shop/wp-json/affwp/v1"), site: Routes("/shop/wp-json"));
        AffiliateWPSeed.Fill(this, options);
        // An id is never given twice.
        (_lastPayout, _lastReferral) = (LastId(Payouts.Live, row => row.Id), LastId(Referrals.Live, row => row.Id));
    }

    /// <summary>The shop's address, with a slash at its end; <c>wp-json/affwp/v1/</c> follows.</summary>
    public Uri SiteAddress => new(Root, "shop/");

    /// <summary>The public key that is accepted, with all rights; may be changed at any time.</summary>
    public string PublicKey { get; set; }

    /// <summary>The token that is accepted; may be changed at any time.</summary>
    public string Token { get; set; }

    /// <summary>A public key that is known but has no rights: it gets 403. Its token is <see cref="Token"/>.</summary>
    public string PublicKeyWithoutRights { get; set; } = "canary-awp-no-rights-key";

    /// <summary>The plugin's version; older ones lack fields and parameters. Default 2.28.2.</summary>
    public Version PluginVersion { get; set; } = new(2, 28, 2);

    /// <summary>
    /// WordPress's own version. Default 6.8; older ones send the links of the site whatever <c>_fields</c> names, as 6.1 was seen to.
    /// </summary>
    public Version WordPressVersion { get; set; } = new(6, 8);

    /// <summary>Whether the plugin is active; if not, every route is a 404 <c>rest_no_route</c>. Default true.</summary>
    public bool PluginActive { get; set; } = true;

    /// <summary>Whether the add-on that adds writes is active; if not, every write is a 404 <c>rest_no_route</c>. Default true.</summary>
    public bool AddOnActive { get; set; } = true;

    /// <summary>Whether the site is in maintenance mode: 503 with <c>Retry-After: 600</c>. Default false.</summary>
    public bool Maintenance { get; set; }

    /// <summary>
    /// Whether the site has plain permalinks: then only <c>?rest_route=/affwp/v1/...</c> works, and <c>/wp-json/</c> is the web server's
    /// 404. Default false.
    /// </summary>
    public bool PlainPermalinks { get; set; }

    /// <summary>
    /// Whether a site with <see cref="PlainPermalinks"/> still rewrites addresses, as one does whose <c>.htaccess</c> is older than the
    /// setting: then <c>/wp-json/…</c> redirects to itself and a slash. Default false.
    /// </summary>
    public bool RewritesPlainPermalinks { get; set; }

    /// <summary>Whether all payout amounts have 17 digits, as PHP with an old setting writes them. Default false.</summary>
    public bool SerializePrecision17 { get; set; }

    /// <summary>The site's offset from UTC in hours; date filters are shifted by it. Default -5.</summary>
    public decimal GmtOffset { get; set; } = -5;

    /// <summary>The site's time zone. Default <c>America/New_York</c>; may be empty.</summary>
    public string TimezoneString { get; set; } = "America/New_York";

    /// <summary>The payouts.</summary>
    public EmulatedTable<long, AffiliateWPPayoutRow> Payouts { get; }

    /// <summary>The referrals.</summary>
    public EmulatedTable<long, AffiliateWPReferralRow> Referrals { get; }

    /// <summary>The affiliates.</summary>
    public EmulatedTable<long, AffiliateWPAffiliateRow> Affiliates { get; }

    /// <summary>The visits.</summary>
    public EmulatedTable<long, AffiliateWPVisitRow> Visits { get; }

    /// <summary>The creatives.</summary>
    public EmulatedTable<long, AffiliateWPCreativeRow> Creatives { get; }

    /// <summary>The customers.</summary>
    public EmulatedTable<long, AffiliateWPCustomerRow> Customers { get; }

    /// <summary>The campaigns.</summary>
    public EmulatedTable<long, AffiliateWPCampaignRow> Campaigns { get; }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["AffiliateWP:SiteAddress"] = SiteAddress.ToString(),
        ["AffiliateWP:PublicKey"] = PublicKey,
        ["AffiliateWP:Token"] = Token,
    };

    /// <summary>How many payouts there are by status.</summary>
    public IReadOnlyDictionary<string, int> CountPayoutsByStatus() =>
        Payouts.GroupBy(row => row.Status).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    /// <summary>How many referrals there are by status.</summary>
    public IReadOnlyDictionary<string, int> CountReferralsByStatus() =>
        Referrals.GroupBy(row => row.Status).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    internal long NextPayoutId() => _lastPayout = Math.Max(_lastPayout, LastId(Payouts.Live, row => row.Id)) + 1;

    internal long NextReferralId() => _lastReferral = Math.Max(_lastReferral, LastId(Referrals.Live, row => row.Id)) + 1;

    internal static long LastId<TRow>(List<TRow> rows, Func<TRow, long> id) => rows.Count == 0 ? 0 : rows.Max(id);

    private void MapRoutes(RouteTable plugin, RouteTable site)
    {
        var (payouts, referrals, affiliates) = (new PayoutRoutes(this), new ReferralRoutes(this), new AffiliateRoutes(this));
        var (visits, creatives, customers) = (new VisitRoutes(this), new CreativeRoutes(this), new CustomerRoutes(this));
        var (campaigns, sales) = (new CampaignRoutes(this), new SaleRoutes(this));
        payouts.Map(plugin);
        referrals.Map(plugin);
        affiliates.Map(plugin);
        visits.Map(plugin);
        creatives.Map(plugin);
        customers.Map(plugin);
        campaigns.Map(plugin);
        sales.Map(plugin);
        new PayoutWriteRoutes(this, payouts.Collection).Map(plugin);
        new ReferralWriteRoutes(this, referrals.Collection).Map(plugin);
        new AffiliateWriteRoutes(this, affiliates.Collection).Map(plugin);
        new VisitWriteRoutes(this, visits.Collection).Map(plugin);
        new CreativeWriteRoutes(this, creatives.Collection).Map(plugin);
        new CustomerWriteRoutes(this, customers.Collection).Map(plugin);
        new IndexRoutes(this).Map(site, plugin);
        IndexRoutes.Describe(plugin, payouts.Collection);
        IndexRoutes.Describe(plugin, affiliates.Collection);
        IndexRoutes.Describe(plugin, referrals.Collection);
        IndexRoutes.Describe(plugin, visits.Collection);
        IndexRoutes.Describe(plugin, creatives.Collection);
        IndexRoutes.Describe(plugin, customers.Collection);
        IndexRoutes.Describe(plugin, campaigns.Collection);
        IndexRoutes.Describe(plugin, sales.Collection);
    }

    internal override bool Owns(RequestLine line) => base.Owns(line) || WpAddressing.GetRoute(line) is not null;

    internal override RequestLine Read(RequestLine line, RecordedRequest request) => WpAddressing.Read(this, line, request);

    internal override Reply Wrap(Reply reply, RequestLine line) => WpAddressing.Wrap(reply, line);

    internal override Reply? Authorize(EmulatedRequest request, Route route) => WpAccess.Authorize(this, request, route);

    internal override Reply NoRoute(EmulatedRequest request) => WpAddressing.NoRoute(this, request);

    internal override Reply TooManyRequests() =>
        Reply.Text(429, "<html><head><title>429 Too Many Requests</title></head></html>", "text/html");

    internal override PagingParameters GetPaging(Route route) =>
        route.Method == "GET" ? new("offset", "number", 20) : PagingParameters.None;

    internal override Mutation? Mutate(SeededRandom random) => AffiliateWPMutations.Next(this, random);

    internal override void Decorate(Reply reply, EmulatedRequest request, Route? route)
    {
        if (request.Path == WpAddressing.Home)
            return;

        reply.With("X-Robots-Tag", "noindex")
            .With("Link", $"<{SiteAddress}wp-json/>; rel=\"https://api.w.org/\"")
            .With("X-Content-Type-Options", "nosniff")
            .With("Access-Control-Expose-Headers", "X-WP-Total, X-WP-TotalPages, Link")
            .With("Access-Control-Allow-Headers", "Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type")
            .With("Expires", "Wed, 11 Jan 1984 05:00:00 GMT")
            .With("Cache-Control", "no-cache, must-revalidate, max-age=0");
        if (route is not null && reply.Status is not (401 or 403 or 503))
            reply.With("Allow", string.Join(", ", AllowedOn(route)));
    }

    private IEnumerable<string> AllowedOn(Route route) =>
        GetRoutes(route.Template).Where(verb => verb != "OPTIONS" && (verb == "GET" || AddOnActive));
}
