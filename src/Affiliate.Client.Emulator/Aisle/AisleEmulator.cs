using Affiliate.Client.Emulator.Aisle.Routes;
using Affiliate.Client.Emulator.Aisle.Rows;
using Affiliate.Client.Emulator.Server;
using Affiliate.Client.Emulator.State;

namespace Affiliate.Client.Emulator.Aisle;

/// <summary>Aisle's brand API, emulated.</summary>
public sealed class AisleEmulator : EmulatedVendor
{
    private const string SubscribeHost = "/aisle-console/";

    internal AisleEmulator(VendorEmulatorOptions options)
        : base("Aisle", options, permits: 0, window: TimeSpan.FromMinutes(1))
    {
        BrandId = options.AisleBrandId;
        ApiKey = options.AisleApiKey;
        SubscribeApiKey = options.AisleSubscribeApiKey;
        Payouts = new(Gate, row => row.Id);
        Signups = new(Gate, row => row.Id);
        var reads = Routes("/aisle/api/v1/{brandId}");
        new PayoutRoutes(this).Map(reads);
        new SignupRoutes(this).Map(reads);
        new SubscribeRoutes(this).Map(Routes("/aisle-console/api/webhooks"));
        AisleSeed.Fill(this, options);
    }

    /// <summary>The address of the reads' host, with a slash at its end; <c>api/v1/{brandId}/</c> follows.</summary>
    public Uri BaseAddress => new(Root, "aisle/");

    /// <summary>The address of the subscribe call's host, with a slash at its end; <c>api/webhooks/manual-input</c> follows.</summary>
    public Uri SubscribeAddress => new(Root, "aisle-console/");

    /// <summary>The brand whose data is served.</summary>
    public string BrandId { get; }

    /// <summary>The key that the reads accept; may be changed at any time.</summary>
    public string ApiKey { get; set; }

    /// <summary>The key that the subscribe call accepts; may be changed at any time.</summary>
    public string SubscribeApiKey { get; set; }

    /// <summary>The header that carries the key. Default <c>X-Api-Key</c>.</summary>
    public string KeyHeader { get; set; } = "X-Api-Key";

    /// <summary>What stands before the key in the header, with a blank between; null for nothing, the default.</summary>
    public string? KeyScheme { get; set; }

    /// <summary>How the last page says that it is the last. Default <see cref="AisleEndSignal.Absent"/>.</summary>
    public AisleEndSignal EndSignal { get; set; }

    /// <summary>Every how many pages one is cut short although more follow; 0 for never. Default 3.</summary>
    public int ShortPageEvery { get; set; } = 3;

    /// <summary>Every how many pages one is empty although more follow; 0 for never. Default 0.</summary>
    public int EmptyPageEvery { get; set; }

    /// <summary>
    /// Whether the token is only a number of rows, so that rows that come or go move the pages behind it. The vendor does not say. Default
    /// false: it names the last row.
    /// </summary>
    public bool PagesByOffset { get; set; }

    /// <summary>
    /// Whether <c>recordsCount</c> is the number of all rows rather than that of the page. The vendor does not say. Default false.
    /// </summary>
    public bool CountsAllRecords { get; set; }

    /// <summary>
    /// What the next subscribe calls answer, by the customer's phone number as digits; numbers that are not here follow the rules. Codes
    /// such as <c>VoipCustomer</c>.
    /// </summary>
    public IDictionary<string, string> SubscribeCodes { get; } =
        new System.Collections.Concurrent.ConcurrentDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// How many subscribe calls an hour are allowed; more get a 429, and each of those lengthens the wait by an hour. Default 1000.
    /// </summary>
    public int SubscriptionsPerHour { get; set; } = 1000;

    /// <summary>The payouts.</summary>
    public EmulatedTable<string, AislePayoutRow> Payouts { get; }

    /// <summary>The signups.</summary>
    public EmulatedTable<string, AisleSignupRow> Signups { get; }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Aisle:BrandId"] = BrandId,
        ["Aisle:ApiKey"] = ApiKey,
        ["Aisle:SubscribeApiKey"] = SubscribeApiKey,
        ["Aisle:BaseAddress"] = BaseAddress.ToString(),
        ["Aisle:SubscribeAddress"] = SubscribeAddress.ToString(),
    };

    /// <summary>How many payouts are <c>paid</c> (they have a paid date) and how many <c>unknown</c>.</summary>
    public IReadOnlyDictionary<string, int> CountByStatus() =>
        Payouts
            .GroupBy(row => row.PaidAt is null ? "unknown" : "paid")
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    internal override PagingParameters GetPaging(Route route) =>
        route.Method == "GET" ? new("nextPageToken", "limit", 100) : PagingParameters.None;

    internal override Reply? Authorize(EmulatedRequest request, Route route)
    {
        var key = request.Path.StartsWith(SubscribeHost, StringComparison.Ordinal) ? SubscribeApiKey : ApiKey;
        return request.Header(KeyHeader) == (KeyScheme is null ? key : $"{KeyScheme} {key}") ? null : Error(401, "Invalid API key.");
    }

    internal override Reply NoRoute(EmulatedRequest request) => Error(404, "Not found.");

    internal override Reply TooManyRequests() => Error(429, "Too many requests.");

    internal override Mutation? Mutate(SeededRandom random) => AisleMutations.Next(this, random);

    internal static Reply Error(int status, string message) => Reply.Json(status, new(message), AisleJsonContext.Default.AisleErrorJson);
}
