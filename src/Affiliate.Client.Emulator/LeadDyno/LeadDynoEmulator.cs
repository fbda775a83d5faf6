using Affiliate.Client.Emulator.LeadDyno.Routes;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.LeadDyno;

/// <summary>LeadDyno's REST API v1, emulated.</summary>
public sealed class LeadDynoEmulator : EmulatedVendor
{
    private long _lastId = 1000;

    private static readonly string[] Words = ["paid", "cancelled", "due", "pending", "unpaid"];

    internal LeadDynoEmulator(VendorEmulatorOptions options)
        : base("LeadDyno", options, permits: 200, window: TimeSpan.FromMinutes(1))
    {
        ApiKey = options.LeadDynoApiKey;
        Affiliates = new(Gate, row => row.Id);
        Commissions = new(Gate, row => row.Id);
        Purchases = new(Gate, row => row.Id);
        Leads = new(Gate, row => row.Id);
        Visitors = new(Gate, row => row.Id);
        Campaigns = new(Gate, row => row.Id);
        SubIds = new(Gate, row => row.Id);
        CustomFields = new(Gate, row => row.Name);
        var routes = Routes("/leaddyno/v1");
        var leads = new LeadRoutes(this);
        new CommissionRoutes(this).Map(routes);
        new AffiliateRoutes(this).Map(routes);
        new SubIdRoutes(this).Map(routes);
        new PurchaseRoutes(this).Map(routes);
        new PurchaseWriteRoutes(this, leads).Map(routes);
        leads.Map(routes);
        new VisitorRoutes(this).Map(routes);
        new CampaignRoutes(this).Map(routes);
        new CustomFieldRoutes(this).Map(routes);
        LeadDynoSeed.Fill(this, options);
    }

    /// <summary>The API's address, with a slash at its end.</summary>
    public Uri BaseAddress => new(Root, "leaddyno/v1/");

    /// <summary>The key that is accepted; may be changed at any time.</summary>
    public string ApiKey { get; set; }

    /// <summary>
    /// Whether the newest rows come first on unsorted lists, so that new rows push old ones to later pages. Default false.
    /// </summary>
    public bool NewestFirst { get; set; }

    /// <summary>Whether the list of commissions states <c>total_entries</c>. Default true.</summary>
    public bool StatesTotal { get; set; } = true;

    /// <summary>
    /// Whether a purchase with a known purchase code is answered with the old purchase instead of making another. Default true.
    /// </summary>
    public bool DeduplicatesPurchases { get; set; } = true;

    /// <summary>
    /// Whether <c>POST /commissions/mark_as_paid</c> answers with an array rather than one object; the documents do not say. Default false.
    /// </summary>
    public bool MarkAsPaidRespondsWithArray { get; set; }

    /// <summary>The part of a purchase that an affiliate earns. Default 0.2.</summary>
    public decimal CommissionRate { get; set; } = 0.2m;

    /// <summary>The account's currency. Default USD.</summary>
    public string AccountCurrency { get; set; } = "USD";

    /// <summary>The affiliates.</summary>
    public EmulatedTable<long, LeadDynoAffiliateRow> Affiliates { get; }

    /// <summary>The commissions.</summary>
    public EmulatedTable<long, LeadDynoCommissionRow> Commissions { get; }

    /// <summary>The purchases.</summary>
    public EmulatedTable<long, LeadDynoPurchaseRow> Purchases { get; }

    /// <summary>The leads.</summary>
    public EmulatedTable<long, LeadDynoLeadRow> Leads { get; }

    /// <summary>The visitors.</summary>
    public EmulatedTable<long, LeadDynoVisitorRow> Visitors { get; }

    /// <summary>The campaigns.</summary>
    public EmulatedTable<long, LeadDynoCampaignRow> Campaigns { get; }

    /// <summary>The affiliates' sub IDs.</summary>
    public EmulatedTable<long, LeadDynoSubIdRow> SubIds { get; }

    /// <summary>The custom fields.</summary>
    public EmulatedTable<string, LeadDynoCustomFieldRow> CustomFields { get; }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["LeadDyno:ApiKey"] = ApiKey,
        ["LeadDyno:BaseAddress"] = BaseAddress.ToString(),
    };

    /// <summary>
    /// The status of a commission as the wire tells it: <c>paid</c> (also when cancelled), <c>cancelled</c>, <c>due</c>, <c>pending</c>, or
    /// <c>unpaid</c> where no due date is shown.
    /// </summary>
    public string GetStatus(LeadDynoCommissionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row switch
        {
            { Paid: true } => Words[0],
            { Cancelled: true } => Words[1],
            { DueAt: { } due, ShortForm: false } => due <= Now ? Words[2] : Words[3],
            _ => Words[4],
        };
    }

    /// <summary>How many commissions there are by <see cref="GetStatus"/>.</summary>
    public IReadOnlyDictionary<string, int> CountByStatus() =>
        Commissions.GroupBy(GetStatus).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    internal long NextId() => ++_lastId;

    internal override PagingParameters GetPaging(Route route) => route.Name switch
    {
        "GET /affiliates/{id}/commissions/filter" => new("page", "per_page", 20),
        "GET /affiliates/{id}/subids" => new("page", "per_page", 12),
        "GET /commissions" or "GET /affiliates" or "GET /purchases" => new("page", "per_page", 100),
        _ when route.Method == "GET" => new("page", null, 100),
        _ => PagingParameters.None,
    };

    internal override Reply? Authorize(EmulatedRequest request, Route route)
    {
        var given = request.Fields["key"] ?? Bearer(request.Header("Authorization"));
        return given == ApiKey ? null : LeadDynoReplies.Error(401, "No valid API key provided");
    }

    internal override Reply NoRoute(EmulatedRequest request) => LeadDynoReplies.Error(404, "Not found");

    internal override Reply TooManyRequests() => LeadDynoReplies.Error(429, "Too many requests");

    internal override Mutation? Mutate(SeededRandom random) => LeadDynoMutations.Next(this, random);

    internal LeadDynoAffiliateRow? FindAffiliateByEmail(string? email) =>
        email is null ? null : Affiliates.Live.Find(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));

    internal LeadDynoAffiliateRow? FindAffiliateByCode(string? code) =>
        code is null ? null : Affiliates.Live.Find(row => string.Equals(row.AffiliateCode, code, StringComparison.Ordinal));

    internal LeadDynoLeadRow? FindLeadByEmail(string? email) =>
        email is null ? null : Leads.Live.Find(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));

    private static string? Bearer(string? header) =>
        header?.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) == true ? header["Bearer ".Length..] : null;
}
