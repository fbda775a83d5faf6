using System.Text.Json;
using Affiliate.Client.All.Tests.Hostile;
using Affiliate.Client.All.Tests.Sockets;
using Affiliate.Client.Errors;
using Affiliate.Client.Json;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.OddRows;

/// <summary>One odd amount or date does not fail the list that holds it: the row arrives and says what stood there.</summary>
public sealed class OddRowTests
{
    private static readonly string[] Amounts = ["\"1,234.56\"", "\"12,50\"", "\"€ 5\"", "\"n/a\"", "true", "{}", "[1]", "1e400"];

    private static readonly string[] Dates =
        ["1717200000000", "\"0000-00-00T00:00:00Z\"", "\"0000-00-00\"", "\"soon\"", "true", "{\"a\":1}", "\"2024-13-45T00:00:00Z\""];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Fields =>
        [.. OddList.All.Values.SelectMany(list => list.Fields.Select(name => new TheoryDataRow<string, string>(list.Name, name)))];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task The_other_rows_arrive_and_the_odd_one_says_what_stood_there(string name, string field)
    {
        var list = OddList.All[name];
        foreach (var odd in list.HoldsDate(field) ? Dates : Amounts)
        {
            await using var server = Serve(list.Array, $"\"{field}\":{odd}");
            await using var services = SocketAccounts.Build(server.Address, retries: 0);
            var rows = await list.List(services).ToListAsync(Token);
            rows.Count.ShouldBe(3, odd);
            var kept = OddList.Unmapped(rows[1]).ShouldNotBeNull(odd)[UnreadableValues.Prefix + field];
            JsonElement.DeepEquals(kept, JsonDocument.Parse(odd).RootElement).ShouldBeTrue(odd);
            UnreadableValues.Any(OddList.Unmapped(rows[1]), field).ShouldBeTrue();
            UnreadableValues.Any(OddList.Unmapped(rows[0]), field).ShouldBeFalse();
            UnreadableValues.Any(OddList.Unmapped(rows[2]), field).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("LeadDyno", "commissions", "created_at", "\"paid\":true,\"currency\":\"USD\"")]
    [InlineData("Leadway", "payouts", "createdAt", "\"status\":\"approved\",\"currency\":\"USD\"")]
    [InlineData("Aisle", "payouts", "createdAt", "\"paidAt\":\"2024-06-16T00:00:00Z\"")]
    public async Task A_payout_of_an_odd_amount_or_date_is_in_the_list_and_in_no_sum(
        string vendor,
        string array,
        string date,
        string common
    )
    {
        await using var server = Serve(array, $"\"amount\":\"1,234.56\",\"{date}\":1717200000000", common + ",");
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var source = services.GetRequiredService<IPayoutSources>().Get(vendor);
        var rows = await source.GetPayouts().ToListAsync(Token);
        rows.Count.ShouldBe(3);
        var odd = rows.Single(row => row.Anomalies.HasFlag(PayoutAnomalies.DateUnreadable));
        (odd.Amount, odd.CreatedAt).ShouldBe((0m, null));
        odd.Anomalies.HasFlag(PayoutAnomalies.AmountMissing).ShouldBeTrue();
        var options = new PayablesOptions { AsOf = Instant.FromUtc(2026, 1, 1, 0, 0), Zone = DateTimeZone.Utc };
        var report = await PayablesReport.CreateAsync([source], options, Token);
        report.Excluded.Single(line => line.Reason == ExcludedReason.AmountMissing).Rows.ShouldBe(1);
        report.Lines.Sum(line => line.Sum.Rows).ShouldBe(2);
    }

    [Fact]
    public async Task A_page_of_odd_dates_alone_arrives()
    {
        string[] rows =
        [
            .. Enumerable.Range(1, 200)
                .Select(id => $"{{\"id\":{id},\"created_at\":1717200000000,\"due_at\":\"soon\",\"amount\":1}}"),
        ];
        await using var server = new SocketServer(request =>
        {
            var asked = ListRequest.From(request);
            return SocketReply.Json(
                200,
                $"{{\"commissions\":[{string.Join(',', rows.Skip((int)asked.Offset).Take(asked.Size))}]}}"
            );
        });
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var payouts = await services.GetRequiredService<IPayoutSources>().Get("LeadDyno").GetPayouts().ToListAsync(Token);
        payouts.Count.ShouldBe(200);
        payouts.ShouldAllBe(row => row.Anomalies == PayoutAnomalies.DateUnreadable);
    }

    [Theory]
    [InlineData("LeadDyno", "commissions", "\"id\":99999999999999999999", "$.commissions[1].id")]
    [InlineData("LeadDyno", "commissions", "\"paid\":\"perhaps\"", "$.commissions[1].paid")]
    [InlineData("Leadway", "payouts", "\"_id\":{\"$oid\":\"x\"}", "$.payouts[1]._id")]
    [InlineData("Aisle", "payouts", "\"id\":[]", "$.payouts[1].id")]
    public async Task What_tells_rows_apart_or_says_what_one_is_fails_the_list_by_its_path(
        string vendor,
        string array,
        string odd,
        string path
    )
    {
        await using var server = Serve(array, odd);
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var source = services.GetRequiredService<IPayoutSources>().Get(vendor);
        var failure = await Should.ThrowAsync<ProtocolException>(async () => await source.GetPayouts().ToListAsync(Token));
        failure.JsonPath.ShouldBe(path);
    }

    private static SocketServer Serve(string array, string odd, string common = "") =>
        new(request =>
        {
            if (request.Target.Contains("/totals", StringComparison.Ordinal) || request.Target.Contains("/count", StringComparison.Ordinal))
                return SocketReply.Json(404);
            string[] rows =
            [
                .. Enumerable.Range(1, 3).Select(id => $"{{\"id\":{id},\"_id\":\"{id}\",{common}{(id == 2 ? odd : "\"amount\":1")}}}"),
            ];
            if (odd.Contains("\"id\"", StringComparison.Ordinal) || odd.Contains("\"_id\"", StringComparison.Ordinal))
                rows[1] = $"{{{odd}}}";
            var asked = ListRequest.From(request);
            var body = $"{{\"meta\":{{\"count\":3}},\"{array}\":[{string.Join(',', rows.Skip((int)asked.Offset).Take(asked.Size))}]}}";
            return SocketReply.Json(200, body);
        });
}
