using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Affiliate.Client.Conformance.Server;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>Acme's server, small: a list by cursor, a key, a limit of 60 requests a minute.</summary>
internal sealed class AcmeServer(VendorSetup setup)
{
    public const string Key = "canary-acme-key";

    private static readonly string[] States = ["draft", "approved", "sending", "settled", "bounced", "void"];

    private readonly HashSet<long> _emptied = [];
    private readonly Queue<DateTimeOffset> _lastMinute = new();
    private Random? _changes;
    private double _rate;

    public List<AcmeServerRow> Rows { get; } = Seed(setup);

    public HashSet<string> Mutated { get; } = [];

    /// <summary>Whether every page with rows is followed by one without, whose cursor leads on.</summary>
    public bool EmptiesPages { get; set; }

    public int Violations { get; private set; }

    /// <summary>The header of the last page; null for none.</summary>
    public string? LastLink { get; set; } = "<https://api.acme.example/v2/payouts>; rel=\"first\"";

    public long LastNumber { get; private set; } = setup.Rows;

    public void MutateBetweenReads(ulong seed, double rate) => (_changes, _rate) = (new Random((int)seed), rate);

    public ServerResponse Respond(ServerRequest request)
    {
        if (request.Authorization != $"Token {Key}") return Error(401, "bad_key", "The key is not valid.");
        if (IsTooMuch() && setup.EnforceRateLimits) return new(429, "", ("Retry-After", "60"));
        if (request.Route != "GET /v2/payouts") return Error(404, "no_such_route", "There is no such address.");
        Mutate();

        var after = request.Query.TryGetValue("cursor", out var cursor) ? Decode(cursor) : 0;
        if (after is null) return Error(400, "bad_cursor", "The cursor is not valid.");
        var size = request.Query.TryGetValue("per_page", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : 25;
        if (size is < 1 or > 100) return Error(400, "bad_size", "per_page must be 1 to 100.");
        size = Math.Min(size, request.ClampSize ?? size);

        var rest = Rows.Where(row => row.Number > after).ToList();
        var isEmptied = EmptiesPages && after > 0 && _emptied.Add(after.Value);
        var page = isEmptied ? [] : rest.Take(size).ToList();
        var next = request.Token(rest.Count > page.Count ? Encode(isEmptied ? after.Value : page[^1].Number, isEmptied) : null);
        var body = new JsonArray([.. page.Select(Json)]).ToJsonString();
        var link = next is null
            ? LastLink
            : "<https://api.acme.example/v2/payouts>; rel=\"first\", "
                + $"<https://api.acme.example/v2/payouts?cursor={Uri.EscapeDataString(next)}&per_page={size}>; rel=\"next\"";
        return link is null ? new(200, body) : new(200, body, ("Link", link));
    }

    private static List<AcmeServerRow> Seed(VendorSetup setup)
    {
        var random = new Random((int)setup.Seed);
        return [.. Enumerable.Range(1, setup.Rows).Select(number => Row(random, number))];
    }

    private static AcmeServerRow Row(Random random, long number) => new(
        number, random.Next(-500, 100_000) / 100m, random.Next(3) == 0 ? "EUR" : "USD", States[random.Next(States.Length)],
        new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(number));

    // Amounts are texts, as with many vendors.
    private static JsonObject Json(AcmeServerRow row) => new()
    {
        ["id"] = row.Id,
        ["amount"] = row.Amount.ToString(CultureInfo.InvariantCulture),
        ["currency"] = row.Currency,
        ["state"] = row.State,
        ["affiliate"] = new JsonObject { ["id"] = "af_1", ["email"] = "ana@example.test" },
        ["created_at"] = row.Created.ToString("O", CultureInfo.InvariantCulture),
        ["settled_at"] = row.State == "settled" ? row.Created.AddDays(3).ToString("O", CultureInfo.InvariantCulture) : null,
    };

    private static ServerResponse Error(int status, string code, string message) =>
        new(status, new JsonObject { ["code"] = code, ["message"] = message }.ToJsonString());

    // A cursor with letters that must be escaped in a link.
    private static string Encode(long number, bool isSecond) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"a&b={number}{(isSecond ? ">>" : ">")}"));

    private static long? Decode(string cursor)
    {
        var bytes = new byte[cursor.Length];
        return
            Convert.TryFromBase64String(cursor, bytes, out var length)
            && long.TryParse(
                Encoding.UTF8.GetString(bytes, 0, length).Replace("a&b=", "", StringComparison.Ordinal).TrimEnd('>'),
                CultureInfo.InvariantCulture,
                out var number
            )
            ? number
            : null;
    }

    private bool IsTooMuch()
    {
        var now = setup.Time.GetUtcNow();
        while (_lastMinute.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromMinutes(1)) _lastMinute.Dequeue();
        if (_lastMinute.Count >= 60)
        {
            Violations++;
            return true;
        }

        _lastMinute.Enqueue(now);
        return false;
    }

    private void Mutate()
    {
        if (_changes is not { } random || random.NextDouble() >= _rate) return;
        var place = random.Next(Rows.Count + 1);
        if (random.Next(3) == 0 || place == Rows.Count)
        {
            Rows.Add(Row(random, ++LastNumber));
            Mutated.Add(Rows[^1].Id);
        }
        else
        {
            Mutated.Add(Rows[place].Id);
            if (random.Next(2) == 0) Rows.RemoveAt(place);
            else Rows[place] = Rows[place] with { State = States[random.Next(States.Length)] };
        }
    }
}
