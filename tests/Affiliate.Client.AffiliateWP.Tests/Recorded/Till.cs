using System.Globalization;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>A shop of thirty referrals of 10 each, whose state changes before a request of a chosen number.</summary>
internal sealed class Till : IAsyncDisposable
{
    private readonly SortedDictionary<int, (string Status, int Payout)> _referrals = [];
    private readonly List<(int Request, Action Change)> _changes = [];
    private readonly Lock _gate = new();
    private int _requests;

    private Till(Shop shop) => Shop = shop;

    public Shop Shop { get; }

    public SortedDictionary<int, (string Status, List<int> Items)> Payouts { get; } = [];

    public static async Task<Till> OpenAsync()
    {
        var till = new Till(await Shop.OpenAsync());
        for (var id = 1; id <= 30; id++) till._referrals[id] = ("unpaid", 0);
        till.Shop.Server.Respond = till.Respond;
        return till;
    }

    public void Before(int request, Action change) => _changes.Add((request, change));

    public void PayOut(int payout, IEnumerable<int> ids)
    {
        Payouts[payout] = ("paid", [.. ids]);
        foreach (var id in Payouts[payout].Items) _referrals[id] = ("paid", payout);
    }

    /// <summary>As the write add-on does it: the referrals are open again and still name the payout.</summary>
    public void Void(int payout, bool isDeleted)
    {
        var items = Payouts[payout].Items;
        if (isDeleted) Payouts.Remove(payout);
        else Payouts[payout] = ("failed", items);
        foreach (var id in items) _referrals[id] = ("unpaid", payout);
    }

    /// <summary>As the plugin deletes a failed payout: the referrals stay paid.</summary>
    public void Drop(int payout) => Payouts.Remove(payout);

    /// <summary>As the write add-on does it: the payout's word changes, its referrals do not.</summary>
    public void SetStatus(int payout, string status) => Payouts[payout] = Payouts[payout] with { Status = status };

    public Task<List<Payout>> ReadAsync() =>
        Shop.Client.ToPayoutSource().GetPayouts(new() { PageSize = 7 }).ToListAsync(TestContext.Current.CancellationToken).AsTask();

    public ValueTask DisposeAsync() => Shop.DisposeAsync();

    private ScriptedResponse Respond(RecordedRequest request)
    {
        lock (_gate) return Next(request); // pages are fetched ahead, beside other requests
    }

    private ScriptedResponse Next(RecordedRequest request)
    {
        _requests++;
        foreach (var (_, change) in _changes.Where(change => change.Request == _requests)) change();
        var list = request.Path.Split('/')[^1];
        var query = Uri.UnescapeDataString(request.Query)
            .Split('&')
            .Select(part => part.Split('=', 2))
            .GroupBy(part => part[0], part => part[1])
            .ToDictionary(part => part.Key, part => part.First());
        var wanted = query.TryGetValue(list == "payouts" ? "payout_id" : "referral_id", out var ids)
            ? ids.Split(',').Select(int.Parse).ToHashSet()
            : null;
        var rows =
            list == "payouts"
                ? Payouts.Where(row => wanted?.Contains(row.Key) != false).Select(row => Payout(row.Key, row.Value.Status, row.Value.Items))
            : query.ContainsKey("filter[status][]") ? [] // no drafts, none failed
            : _referrals
                .Where(row => wanted?.Contains(row.Key) != false)
                .Select(row => Referral(row.Key, row.Value.Status, row.Value.Payout));
        var offset = query.TryGetValue("offset", out var skip) ? int.Parse(skip, CultureInfo.InvariantCulture) : 0;
        var page = rows.Skip(offset).Take(int.Parse(query["number"], CultureInfo.InvariantCulture)).ToList();
        return page.Count > 0
            ? ScriptedResponse.Json($"[{string.Join(',', page)}]")
            : ScriptedResponse.Json($$$"""{"code":"no_{{{list}}}","message":"None.","data":{"status":404}}""", 404);
    }

    private static string Payout(int id, string status, List<int> items) =>
        $$"""{"payout_id":{{id}},"affiliate_id":5,"referrals":"{{string.Join(',', items)}}","amount":{{10 * items.Count}},"status":"{{status}}","date":"2024-03-01 17:00:00"}""";

    private static string Referral(int id, string status, int payout) =>
        $$"""{"referral_id":{{id}},"affiliate_id":5,"status":"{{status}}","amount":"10.00","currency":"USD","payout_id":"{{payout}}","date":"2024-03-01 17:00:00"}""";
}
