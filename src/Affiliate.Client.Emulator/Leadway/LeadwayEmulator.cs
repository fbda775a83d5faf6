using Affiliate.Client.Emulator.Leadway.Routes;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.Leadway;

/// <summary>Leadway's (HighLevel's) affiliate manager API, emulated.</summary>
public sealed class LeadwayEmulator : EmulatedVendor
{
    private readonly SeededRandom _ids = new(0x1EAD);

    internal LeadwayEmulator(VendorEmulatorOptions options)
        : base("Leadway", options, permits: 100, window: TimeSpan.FromSeconds(10))
    {
        RateLimit.DailyPermits = 200_000;
        LocationId = options.LeadwayLocationId;
        AccessToken = options.LeadwayAccessToken;
        Affiliates = new(Gate, row => row.Id);
        Campaigns = new(Gate, row => row.Id);
        Payouts = new(Gate, row => row.Id);
        Commissions = new(Gate, row => row.Id);
        Customers = new(Gate, row => row.Id);
        PayoutMethods = new(Gate, row => row.Id);
        Media = new(Gate, row => row.Id);
        OAuth = new LeadwayOAuthEmulator(this);
        var manager = Routes("/leadway/affiliate-manager/{locationId}");
        new PayoutRoutes(this).Map(manager);
        new CommissionRoutes(this).Map(manager);
        new AffiliateRoutes(this).Map(manager);
        new CustomerRoutes(this).Map(manager);
        new CampaignRoutes(this).Map(manager);
        new PayoutMethodRoutes(this).Map(manager);
        new MediaRoutes(this).Map(manager);
        new MembershipRoutes(this).Map(Routes("/leadway/affiliate-manager/affiliate-campaign/{locationId}"));
        new OAuthRoutes(this).Map(Routes("/leadway/oauth"));
        LeadwaySeed.Fill(this, options);
    }

    /// <summary>The API's address, with a slash at its end.</summary>
    public Uri BaseAddress => new(Root, "leadway/");

    /// <summary>The location whose data is served.</summary>
    public string LocationId { get; }

    /// <summary>The static token that is accepted; may be changed at any time.</summary>
    public string AccessToken { get; set; }

    /// <summary>The most rows of one page; more are cut without a word. Default 100.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>Whether payouts and commissions state <c>meta.count</c>. Default true.</summary>
    public bool StatesTotal { get; set; } = true;

    /// <summary>
    /// What writes of affiliates call the e-mail address. Default <c>affiliateEmail</c>, as the vendor's pages of 2026-09 say.
    /// </summary>
    public string AffiliateEmailName { get; set; } = "affiliateEmail";

    /// <summary>Whether the newest rows come first, so that new rows push old ones to later pages. Default true.</summary>
    public bool NewestFirst { get; set; } = true;

    /// <summary>The affiliates.</summary>
    public EmulatedTable<string, LeadwayAffiliateRow> Affiliates { get; }

    /// <summary>The campaigns.</summary>
    public EmulatedTable<string, LeadwayCampaignRow> Campaigns { get; }

    /// <summary>The payouts.</summary>
    public EmulatedTable<string, LeadwayPayoutRow> Payouts { get; }

    /// <summary>The commissions.</summary>
    public EmulatedTable<string, LeadwayCommissionRow> Commissions { get; }

    /// <summary>The affiliates' customers and leads.</summary>
    public EmulatedTable<string, LeadwayCustomerRow> Customers { get; }

    /// <summary>The affiliates' payout methods.</summary>
    public EmulatedTable<string, LeadwayPayoutMethodRow> PayoutMethods { get; }

    /// <summary>The media for affiliates.</summary>
    public EmulatedTable<string, LeadwayMediaRow> Media { get; }

    /// <summary>The token calls.</summary>
    public LeadwayOAuthEmulator OAuth { get; }

    /// <summary>
    /// Whether the tokens have the scope <c>affiliate-manager.write</c>; without it, writes are a 401 about the scope. Default true.
    /// </summary>
    public bool HasWriteScope { get; set; } = true;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Leadway:LocationId"] = LocationId,
        ["Leadway:AccessToken"] = AccessToken,
        ["Leadway:BaseAddress"] = BaseAddress.ToString(),
    };

    /// <summary>How many payouts there are by the vendor's word for the status; rows without one count under the empty word.</summary>
    public IReadOnlyDictionary<string, int> CountByStatus() =>
        Payouts.GroupBy(row => row.Status ?? "").ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    internal string NewId() => _ids.Hex(24);

    internal override PagingParameters GetPaging(Route route) => route.Method == "GET" ? new("skip", "limit", 10) : PagingParameters.None;

    internal override Reply? Authorize(EmulatedRequest request, Route route)
    {
        if (route.Segments[1] == "oauth")
            return null; // each token call has rules of its own

        var token =
            request.Header("Authorization") is { } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
                ? header["Bearer ".Length..]
                : "";
        if (token != AccessToken && !OAuth.IsValid(token, "Location"))
            return LeadwayReplies.Error(401, "Invalid token: access token is invalid", "Unauthorized");
        if (string.IsNullOrEmpty(request.Header("Version")))
            return LeadwayReplies.Error(401, "version header was not found.", "Unauthorized");
        if (!HasWriteScope && route.Method != "GET")
            return LeadwayReplies.Error(401, "The token is not authorized for this scope.", null);
        return request.Path.Split('/').Contains(Uri.EscapeDataString(LocationId))
            ? null
            : LeadwayReplies.Error(403, "The token does not have access to this location.", "Forbidden");
    }

    internal override Reply NoRoute(EmulatedRequest request) =>
        LeadwayReplies.Error(404, $"Cannot {request.Method} {request.Path}", "Not Found");

    internal override Reply TooManyRequests() => LeadwayReplies.Error(429, "Too Many Requests", null);

    internal override Mutation? Mutate(SeededRandom random) => LeadwayMutations.Next(this, random);

    internal override void Decorate(Reply reply, EmulatedRequest request, Route? route)
    {
        var remaining = RateLimit.Remaining;
        reply.With("X-RateLimit-Limit-Daily", PlainNumber.Format(RateLimit.DailyPermits))
            .With("X-RateLimit-Daily-Remaining", PlainNumber.Format(RateLimit.DailyRemaining))
            .With("X-RateLimit-Interval-Milliseconds", PlainNumber.Format((decimal)RateLimit.Window.TotalMilliseconds))
            .With("X-RateLimit-Max", PlainNumber.Format(RateLimit.Permits))
            .With("X-RateLimit-Remaining", PlainNumber.Format(remaining));
    }
}
