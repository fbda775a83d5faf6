using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Affiliate.Client.Emulator.Tests;

public sealed class PayoutListTests : IAsyncLifetime
{
    private VendorEmulator _emulator = null!;
    private Wire _wire = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 1 }, TestContext.Current.CancellationToken);
        _wire = new Wire(_emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _wire.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task LeadDyno_pages_until_an_empty_page_and_echoes_page_and_size()
    {
        var ids = new List<long>();
        for (var page = 1; ; page++)
        {
            var body = await Wire.Json(_wire.LeadDyno($"commissions?page={page}&per_page=100"));
            body.GetProperty("page").GetInt32().ShouldBe(page);
            body.GetProperty("per_page").GetInt32().ShouldBe(100);
            body.GetProperty("total_entries").GetInt32().ShouldBe(260);
            var rows = body.GetProperty("commissions").EnumerateArray().ToList();
            if (rows.Count == 0)
                break;
            ids.AddRange(rows.Select(row => row.GetProperty("id").GetInt64()));
        }

        ids.ShouldBe(_emulator.LeadDyno.Commissions.Select(row => row.Id));
    }

    [Theory]
    [InlineData("commissions", 100)]
    [InlineData("commissions?per_page=200", 200)]
    [InlineData("commissions?per_page=5000", 200)]
    [InlineData("commissions?per_page=0", 100)]
    [InlineData("commissions?per_page=7", 7)]
    public async Task LeadDyno_bounds_the_page_size(string path, int rows) =>
        (await Wire.Json(_wire.LeadDyno(path))).GetProperty("commissions").GetArrayLength().ShouldBe(rows);

    [Fact]
    public async Task LeadDyno_writes_money_as_text_and_now_and_then_as_a_number_or_null()
    {
        var rows = (await Wire.Json(_wire.LeadDyno("commissions?per_page=200"))).GetProperty("commissions").EnumerateArray().ToList();
        rows.Select(row => row.GetProperty("amount").ValueKind).Distinct()
            .ShouldBe([JsonValueKind.String, JsonValueKind.Number, JsonValueKind.Null], ignoreOrder: true);
        foreach (var (row, stored) in rows.Zip(_emulator.LeadDyno.Commissions))
        {
            var amount = row.GetProperty("amount");
            (
                amount.ValueKind == JsonValueKind.Null ? (decimal?)null : decimal.Parse(amount.ToString(), CultureInfo.InvariantCulture)
            ).ShouldBe(stored.Amount);
        }
    }

    [Theory]
    [InlineData("payouts", "payout_id")]
    [InlineData("referrals", "referral_id")]
    public async Task AffiliateWP_ends_its_lists_with_a_404(string path, string id)
    {
        var ids = new List<long>();
        HttpStatusCode status;
        JsonElement body;
        for (var offset = 0; ; offset += 100)
        {
            using var response = await _wire.AffiliateWP($"{path}?number=100&offset={offset}");
            status = response.StatusCode;
            body = await Wire.Json(response);
            if (status != HttpStatusCode.OK)
                break;
            ids.AddRange(body.EnumerateArray().Select(row => row.GetProperty(id).GetInt64()));
        }

        status.ShouldBe(HttpStatusCode.NotFound);
        body.GetProperty("code").GetString().ShouldBe("no_" + path);
        ids.Count.ShouldBe(path == "payouts" ? 260 : 255);
        ids.ShouldBe(
            path == "payouts"
                ? _emulator.AffiliateWP.Payouts.Select(row => row.Id)
                : _emulator.AffiliateWP.Referrals.Where(row => row.Status is not ("draft" or "failed")).Select(row => row.Id),
            "a list without a status hides these"
        );
    }

    [Theory]
    [InlineData("payouts", 20)]
    [InlineData("payouts?number=-1", 1)]
    [InlineData("payouts?number=-5", 5)]
    [InlineData("payouts?number=2.9", 2)]
    [InlineData("payouts?number=0", 260)]
    [InlineData("payouts?filter[number]=-1", 260)]
    [InlineData("payouts?page=9&per_page=3", 20)]
    [InlineData("payouts?offset=-3&number=1000", 257)]
    public async Task AffiliateWP_reads_number_in_its_own_way(string path, int rows) =>
        (await Wire.Json(_wire.AffiliateWP(path))).GetArrayLength().ShouldBe(rows);

    [Fact]
    public async Task Aisle_gives_short_pages_with_a_token_and_ends_without_one()
    {
        var sizes = new List<int>();
        var ids = new List<string>();
        string? token = null;
        do
        {
            var query = token is null ? "" : "&nextPageToken=" + Uri.EscapeDataString(token);
            var body = await Wire.Json(_wire.Aisle("payouts?limit=30" + query));
            var rows = body.GetProperty("payouts").EnumerateArray().ToList();
            sizes.Add(rows.Count);
            ids.AddRange(rows.Select(row => row.GetProperty("id").GetString()!));
            token = body.TryGetProperty("nextPageToken", out var next) ? next.GetString() : null;
        }
        while (!string.IsNullOrEmpty(token));

        ids.Order().ShouldBe(_emulator.Aisle.Payouts.Select(row => row.Id).Order());
        sizes.SkipLast(1).ShouldContain(15);
    }

    [Theory]
    [InlineData("", 10)]
    [InlineData("?limit=0", 10)]
    [InlineData("?limit=37", 37)]
    [InlineData("?limit=1000", 100)]
    [InlineData("?limit=100&skip=250", 10)]
    [InlineData("?limit=100&skip=260", 0)]
    public async Task Leadway_gives_ten_rows_unless_asked_and_states_the_total(string query, int rows)
    {
        var body = await Wire.Json(_wire.Leadway("affiliate-manager/{loc}/payouts" + query));
        body.GetProperty("payouts").GetArrayLength().ShouldBe(rows);
        body.GetProperty("meta").GetProperty("count").GetInt32().ShouldBe(260);
    }

    [Fact]
    public void Leadway_has_pending_rows_with_a_paid_date() =>
        _emulator.Leadway.Payouts.ShouldContain(row => row.Status == "pending" && row.PaidAt != null);
}
