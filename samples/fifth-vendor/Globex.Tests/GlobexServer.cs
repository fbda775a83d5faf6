using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Affiliate.Client.Conformance;
using Affiliate.Client.Conformance.Server;

namespace Globex.Tests;

/// <summary>Globex's server, small: a list by a cursor in its body, a key, a limit of 60 requests a minute.</summary>
internal sealed class GlobexServer(VendorSetup setup)
{
    public const string Key = "canary-globex-key";

    private static readonly string[] States = ["draft", "approved", "sending", "settled", "bounced", "void"];

    private readonly HashSet<long> _emptied = [];
    private readonly Queue<DateTimeOffset> _lastMinute = new();
    private Random? _changes;
    private double _rate;

    public List<GlobexServerRow> Rows { get; } = Seed(setup);

    public HashSet<string> Mutated { get; } = [];

    /// <summary>Whether every page with rows is followed by one without, whose cursor leads on.</summary>
    public bool EmptiesPages { get; set; }

    public int Violations { get; private set; }

    /// <summary>How the last page writes that none follows.</summary>
    public GlobexEnd End { get; set; } = GlobexEnd.Null;

    public long LastNumber { get; private set; } = setup.Rows;

    public void MutateBetweenReads(ulong seed, double rate) => (_changes, _rate) = (new Random((int)seed), rate);

    public ServerResponse Respond(ServerRequest request)
    {
        if (request.Authorization != $"Bearer {Key}") return Error(401, "bad_key", "The key is not valid.");
        if (IsTooMuch() && setup.EnforceRateLimits) return new(429, "", ("Retry-After", "60"));
        if (request.Route != "GET /v2/payouts") return Error(404, "no_such_route", "There is no such address.");
        Mutate();

        var after = request.Query.TryGetValue("after", out var cursor) ? Decode(cursor) : 0;
        if (after is null) return Error(400, "bad_cursor", "The cursor is not valid.");
        var size = request.Query.TryGetValue("limit", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : 25;
        if (size is < 1 or > 100) return Error(400, "bad_size", "limit must be 1 to 100.");
        size = Math.Min(size, request.ClampSize ?? size);

        var rest = Rows.Where(row => row.Number > after).ToList();
        var isEmptied = EmptiesPages && after > 0 && _emptied.Add(after.Value);
        var page = isEmptied ? [] : rest.Take(size).ToList();
        var next = request.Token(rest.Count > page.Count ? Encode(isEmptied ? after.Value : page[^1].Number, isEmptied) : null);
        var body = new JsonObject { ["data"] = new JsonArray([.. page.Select(Json)]) };
        if (next is not null || End != GlobexEnd.Absent) body["next_cursor"] = next ?? (End == GlobexEnd.Empty ? "" : null);
        return new(200, body.ToJsonString());
    }

    private static List<GlobexServerRow> Seed(VendorSetup setup)
    {
        var random = new Random((int)setup.Seed);
        return [.. Enumerable.Range(1, setup.Rows).Select(number => Row(random, number))];
    }

    private static GlobexServerRow Row(Random random, long number) => new(
        number, random.Next(-500, 100_000) / 100m, random.Next(3) == 0 ? "EUR" : "USD", States[random.Next(States.Length)],
        new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(number));

    // Amounts are texts, as with many vendors.
    private static JsonObject Json(GlobexServerRow row) => new()
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

    // A cursor with letters that must be escaped in an address.
    private static string Encode(long number, bool isSecond) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"a&b={number}{(isSecond ? ">>" : ">")}"));

    private static long? Decode(string cursor)
    {
        var bytes = new byte[cursor.Length];
        if (!Convert.TryFromBase64String(cursor, bytes, out var length)) return null;
        var text = Encoding.UTF8.GetString(bytes, 0, length).Replace("a&b=", "", StringComparison.Ordinal).TrimEnd('>');
        return long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
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
