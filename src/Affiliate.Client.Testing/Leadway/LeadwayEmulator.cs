namespace Affiliate.Client.Testing;

/// <summary>Leadway's (HighLevel's) affiliate manager API, emulated.</summary>
public sealed partial class LeadwayEmulator : EmulatedVendor
{
    private const int DailyLimit = 200_000;

    internal LeadwayEmulator(VendorEmulatorOptions options)
        : base("Leadway", options, permits: 100, window: TimeSpan.FromSeconds(10))
    {
        LocationId = options.LeadwayLocationId;
        AccessToken = options.LeadwayAccessToken;
        Affiliates = new(Gate, row => row.Id);
        Campaigns = new(Gate, row => row.Id);
        Payouts = new(Gate, row => row.Id);
        MapPayouts(Routes("/leadway/affiliate-manager/{locationId}"));
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

    /// <summary>Whether the newest rows come first, so that new rows push old ones to later pages. Default true.</summary>
    public bool NewestFirst { get; set; } = true;

    /// <summary>The affiliates.</summary>
    public EmulatedTable<string, LeadwayAffiliateRow> Affiliates { get; }

    /// <summary>The campaigns.</summary>
    public EmulatedTable<string, LeadwayCampaignRow> Campaigns { get; }

    /// <summary>The payouts.</summary>
    public EmulatedTable<string, LeadwayPayoutRow> Payouts { get; }

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

    internal override PagingParameters PagingOf(Route route) => route.Method == "GET" ? new("skip", "limit", 10) : PagingParameters.None;

    internal override Reply? Authorize(EmulatedRequest request, Route route)
    {
        if (request.Header("Authorization") != $"Bearer {AccessToken}")
            return Error(401, "Invalid token: access token is invalid", "Unauthorized");
        if (string.IsNullOrEmpty(request.Header("Version")))
            return Error(401, "version header was not found.", "Unauthorized");
        return request.Path.Split('/').Contains(Uri.EscapeDataString(LocationId)) ? null : Error(403, "The token does not have access to this location.", "Forbidden");
    }

    internal override Reply NoRoute(EmulatedRequest request) => Error(404, $"Cannot {request.Method} {request.Path}", "Not Found");

    internal override Reply TooManyRequests() => Error(429, "Too Many Requests", null);

    internal override Mutation? Mutate(SeededRandom random) => LeadwayMutations.Next(this, random);

    internal override void Decorate(Reply reply, EmulatedRequest request, Route? route)
    {
        var remaining = RateLimit.Remaining;
        reply.With("X-RateLimit-Limit-Daily", JsonWriting.Plain(DailyLimit))
            .With("X-RateLimit-Daily-Remaining", JsonWriting.Plain(Math.Max(0, DailyLimit - Requests.Total)))
            .With("X-RateLimit-Interval-Milliseconds", JsonWriting.Plain((decimal)RateLimit.Window.TotalMilliseconds))
            .With("X-RateLimit-Max", JsonWriting.Plain(RateLimit.Permits))
            .With("X-RateLimit-Remaining", JsonWriting.Plain(remaining));
    }

    internal static Reply Error(int status, string message, string? error) => Reply.Json(status, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("statusCode", status);
        if (status == 422)
        {
            writer.WriteStartArray("message");
            writer.WriteStringValue(message);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteString("message", message);
        }

        writer.StringIfAny("error", error);
        writer.WriteEndObject();
    });

    /// <summary>One page of an envelope <c>{name: [...], meta: {count}}</c>.</summary>
    private Reply Page<TRow>(EmulatedRequest request, string name, IReadOnlyList<TRow> rows, Action<System.Text.Json.Utf8JsonWriter, TRow> write, bool statesTotal)
    {
        var skip = request.Query.Int("skip") ?? 0;
        var limit = request.Query.Int("limit") ?? 0;
        if (skip < 0 || limit < 0)
            return Error(422, "skip and limit must not be less than 0", "Unprocessable Entity");

        limit = Math.Min(limit == 0 ? 10 : limit, MaxPageSize);
        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray(name);
            for (var i = skip; i < Math.Min((long)skip + limit, rows.Count); i++)
                write(writer, rows[NewestFirst ? rows.Count - 1 - i : i]);
            writer.WriteEndArray();
            if (statesTotal)
            {
                writer.WriteStartObject("meta");
                writer.WriteNumber("count", rows.Count);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        });
    }
}
