using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.All.Tests.Hostile;
using Affiliate.Client.All.Tests.Secrets;
using Affiliate.Client.All.Tests.Sockets;
using Affiliate.Client.Errors;
using Affiliate.Client.Json;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.OddRows;

/// <summary>One odd amount, date or count does not fail the list that holds it: the row arrives and says what stood there.</summary>
public sealed class OddRowTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Fields =>
        [.. OddList.All.Values.SelectMany(list => list.Fields.Select(one => new TheoryDataRow<string, string>(list.Name, one.Path)))];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task The_other_rows_arrive_and_the_odd_one_says_what_stood_there(string name, string field)
    {
        var list = OddList.All[name];
        var (outer, inner) = field.Split('.') is [var record, var last] ? (record, last) : ("", field);
        foreach (var odd in list.Fields.Single(one => one.Path == field).Odd)
        {
            await using var server = Serve(list.Array, outer.Length > 0 ? $"\"{outer}\":{{\"{inner}\":{odd}}}" : $"\"{field}\":{odd}");
            await using var services = SocketAccounts.Build(server.Address, retries: 0);
            var rows = await list.List(services).ToListAsync(Token);
            rows.Count.ShouldBe(3, odd);
            var kept = list.Unmapped(rows[1], field).ShouldNotBeNull(odd)[UnreadableValues.Prefix + inner];
            JsonElement.DeepEquals(kept, JsonDocument.Parse(odd).RootElement).ShouldBeTrue(odd);
            UnreadableValues.Any(list.Unmapped(rows[1], field), inner).ShouldBeTrue();
            UnreadableValues.Any(list.Unmapped(rows[0], field), inner).ShouldBeFalse();
            UnreadableValues.Any(list.Unmapped(rows[2], field), inner).ShouldBeFalse();
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

    [Theory]
    [InlineData("LeadDyno", "commissions", "\"purchase\":{\"id\":1,\"created_at\":\"soon\"}", PayoutAnomalies.DateUnreadable)]
    [InlineData("LeadDyno", "commissions", "\"purchase\":{\"id\":1,\"plan\":{\"id\":[]}}", PayoutAnomalies.ValueUnreadable)]
    [InlineData("LeadDyno", "commissions", "\"affiliate\":{\"id\":99999999999999999999,\"email\":\"a@example.test\"}", PayoutAnomalies.ValueUnreadable)]
    [InlineData("LeadDyno", "commissions", "\"created_at\":\"2026-01-01T10:00:00\"", PayoutAnomalies.OffsetMissing)]
    [InlineData("LeadDyno", "commissions", "\"purchase\":{\"id\":1,\"created_at\":\"2026-01-01T10:00:00\"}", PayoutAnomalies.OffsetMissing)]
    [InlineData("Leadway", "payouts", "\"updatedAt\":\"soon\"", PayoutAnomalies.DateUnreadable)]
    [InlineData("Leadway", "payouts", "\"affiliate\":{\"_id\":\"1\",\"clickCount\":\"many\"}", PayoutAnomalies.ValueUnreadable)]
    [InlineData("Leadway", "payouts", "\"dueAt\":\"2026-01-01T10:00:00\"", PayoutAnomalies.OffsetMissing)]
    [InlineData("Aisle", "payouts", "\"createdAt\":\"2026-01-01T10:00:00\"", PayoutAnomalies.OffsetMissing)]
    [InlineData("AffiliateWP", "", "\"date\":1717200000000", PayoutAnomalies.DateUnreadable)]
    [InlineData("AffiliateWP", "", "\"affiliate_id\":\"many\"", PayoutAnomalies.ValueUnreadable)]
    public async Task A_payout_says_what_is_odd_about_it(string vendor, string array, string odd, PayoutAnomalies anomaly)
    {
        await using var server = Serve(array, odd);
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var query = new PayoutQuery { Kinds = vendor == "AffiliateWP" ? [PayoutKind.Payout] : null };
        var rows = await services.GetRequiredService<IPayoutSources>().Get(vendor).GetPayouts(query).ToListAsync(Token);
        rows.Count.ShouldBe(3);
        rows.Where(row => row.Anomalies.HasFlag(anomaly)).Select(row => row.Key.Id)
            .ShouldBe(vendor == "AffiliateWP" && anomaly == PayoutAnomalies.DateUnreadable ? ["1", "2", "3"] : ["2"], ignoreOrder: true);
        if (anomaly == PayoutAnomalies.OffsetMissing && !odd.Contains("purchase", StringComparison.Ordinal))
            (rows[1].CreatedAt ?? rows[1].DueAt).ShouldBe(Instant.FromUtc(2026, 1, 1, 10, 0));
    }

    [Theory]
    [InlineData("\"updatedAt\":\"soon\"", PayoutAnomalies.DateUnreadable)]
    [InlineData("\"payoutMonth\":\"soon\"", PayoutAnomalies.DateUnreadable)]
    [InlineData("\"payoutAt\":\"soon\"", PayoutAnomalies.DateUnreadable)]
    [InlineData("\"transactionAt\":\"soon\"", PayoutAnomalies.DateUnreadable)]
    [InlineData("\"transactionAt\":\"2026-01-01\"", PayoutAnomalies.OffsetMissing)]
    [InlineData("\"tier\":{}", PayoutAnomalies.ValueUnreadable)]
    public async Task A_commission_says_what_is_odd_about_it(string odd, PayoutAnomalies anomaly)
    {
        await using var server = Serve("commissions", odd);
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var source = services.GetRequiredService<LeadwayClient>().ToCommissionSource();
        var rows = await source.GetCommissions().ToListAsync(Token);
        rows.Count.ShouldBe(3);
        rows.Where(row => row.Anomalies.HasFlag(anomaly)).Select(row => row.Key.Id).ShouldBe(["2"]);
    }

    [Fact]
    public async Task A_single_record_with_an_odd_value_is_an_error()
    {
        await using var server = new SocketServer(_ => SocketReply.Json(200, "{\"id\":2,\"total_leads\":\"many\"}"));
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var failure = await Should.ThrowAsync<ProtocolException>(
            services.GetRequiredService<LeadDynoClient>().Affiliates.GetAsync(2, cancellationToken: Token));
        failure.JsonPath.ShouldBe("$.total_leads");
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
    [InlineData("LeadDyno", "commissions", "\"id\":99999999999999999999", "$.commissions[1].id", "id 99999999999999999999")]
    [InlineData("LeadDyno", "commissions", "\"id\":{},\"affiliate\":{\"id\":77}", "$.commissions[1].id", "affiliate.id 77")]
    [InlineData("LeadDyno", "commissions", "\"paid\":\"perhaps\"", "$.commissions[1].paid", "id 2")]
    [InlineData("LeadDyno", "commissions", "\"purchase\":{\"id\":{}}", "$.commissions[1].purchase.id", "id 2")]
    [InlineData("Leadway", "payouts", "\"_id\":{\"$oid\":\"x\"}", "$.payouts[1]._id", "id 2")]
    [InlineData("Aisle", "payouts", "\"id\":[],\"customerId\":\"c7\"", "$.payouts[1].id", "customerId c7")]
    [InlineData("AffiliateWP", "", "\"payout_id\":1e30", "$[1].payout_id", "payout_id 1e30")]
    public async Task What_tells_rows_apart_or_says_what_one_is_fails_the_list_by_its_path(
        string vendor,
        string array,
        string odd,
        string path,
        string known
    )
    {
        await using var server = Serve(array, odd);
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var source = services.GetRequiredService<IPayoutSources>().Get(vendor);
        var failure = await Should.ThrowAsync<ProtocolException>(async () => await source.GetPayouts().ToListAsync(Token));
        failure.JsonPath.ShouldBe(path);
        failure.Message.ShouldContain("in the row with ");
        failure.Message.ShouldContain(known);
        failure.Excerpt.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_referral_whose_payout_cannot_be_read_is_not_taken_for_one_that_is_in_none()
    {
        await using var server = Serve("", "\"payout_id\":\"many\",\"status\":\"paid\"");
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var failure = await Should.ThrowAsync<ProtocolException>(
            async () => await services.GetRequiredService<AffiliateWPClient>().Referrals.List().ToListAsync(Token));
        failure.JsonPath.ShouldBe("$[1].payout_id");
    }

    [Theory]
    [InlineData("LeadDyno", "{\"data\":[]}", "$")]
    [InlineData("Leadway", "{\"data\":[],\"meta\":{\"count\":3}}", "$.payouts")]
    [InlineData("Aisle", "{\"data\":[]}", "$.payouts")]
    [InlineData("AffiliateWP", "{\"data\":[]}", "$")]
    public async Task A_response_without_its_rows_is_shown_in_the_error_and_no_secret_with_it(string vendor, string body, string path)
    {
        var secret = Canary.Secret(vendor switch { "Leadway" => "AccessToken", "Aisle" => "Key", "AffiliateWP" => "Token", _ => "ApiKey" });
        await using var server = new SocketServer(_ => SocketReply.Json(200, body[..^1] + $",\"said\":{JsonSerializer.Serialize(secret)}}}"));
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var source = services.GetRequiredService<IPayoutSources>().Get(vendor);
        var failure = await Should.ThrowAsync<ProtocolException>(async () => await source.GetPayouts().ToListAsync(Token));
        failure.JsonPath.ShouldBe(path);
        failure.Excerpt.ShouldNotBeNull().ShouldContain("{\"data\":[]");
        $"{failure} {failure.Excerpt}".ShouldNotContain(secret);
    }

    private static SocketServer Serve(string array, string odd, string common = "") =>
        new(request =>
        {
            if (request.Target.Contains("/totals", StringComparison.Ordinal) || request.Target.Contains("/count", StringComparison.Ordinal))
                return SocketReply.Json(404);
            string[] ids = array.Length == 0 ? ["payout_id", "referral_id", "affiliate_id", "visit_id", "customer_id"] : ["id"];
            string[] rows = [.. Enumerable.Range(1, 3).Select(id => Row(id, ids, id == 2 ? odd : "\"amount\":1", common))];
            var asked = ListRequest.From(request);
            var page = string.Join(',', rows.Skip((int)asked.Offset).Take(asked.Size));
            return SocketReply.Json(200, array.Length == 0 ? $"[{page}]" : $"{{\"meta\":{{\"count\":3}},\"{array}\":[{page}]}}");
        });

    // Of a name that stands twice, the odd value counts.
    private static string Row(int id, string[] ids, string fields, string common)
    {
        var row = new JsonObject();
        foreach (var name in ids) row[name] = id;
        row["_id"] = $"{id}";
        foreach (var (name, value) in JsonNode.Parse($"{{{common}{fields}}}")!.AsObject()) row[name] = value?.DeepClone();
        return row.ToJsonString();
    }
}
