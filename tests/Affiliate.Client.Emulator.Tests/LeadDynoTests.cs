using System.Net;
using System.Text;
using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;

namespace Affiliate.Client.Emulator.Tests;

public sealed class LeadDynoTests : EmulatorTest
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_created_purchase_makes_a_commission_that_can_be_marked_as_paid()
    {
        var affiliate = Emulator.LeadDyno.Affiliates.First();
        using var made = await Wire.LeadDyno(
            "purchases",
            HttpMethod.Post,
            $$"""{"email":"new@example.test","purchase_code":"P1","purchase_amount":50,"code":"{{affiliate.AffiliateCode}}","currency":"EUR"}"""
        );
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        var purchase = await Wire.Json(made);
        purchase.GetProperty("purchase_amount").GetRawText().ShouldBe("50");
        purchase.GetProperty("affiliate").GetProperty("email").GetString().ShouldBe(affiliate.Email);

        var commission = Emulator.LeadDyno.Commissions.Last();
        commission.Amount.ShouldBe(10m);
        commission.Currency.ShouldBe("EUR");
        Emulator.LeadDyno.GetStatus(commission).ShouldBe("pending");
        Clock.Advance(TimeSpan.FromDays(30));
        Emulator.LeadDyno.GetStatus(commission).ShouldBe("due");

        var paid = await Wire.Json(
            Wire.LeadDyno(
                "commissions/mark_as_paid",
                HttpMethod.Post,
                $$"""{"affiliate_email":"{{affiliate.Email}}","purchase_code":"P1"}"""
            )
        );
        paid.GetProperty("id").GetInt64().ShouldBe(commission.Id);
        paid.GetProperty("paid").GetBoolean().ShouldBeTrue();
        Emulator.LeadDyno.GetStatus(Emulator.LeadDyno.Commissions.Find(commission.Id)!).ShouldBe("paid");
    }

    [Fact]
    public async Task A_single_purchase_is_read_as_an_array_and_created_as_an_object()
    {
        var id = Emulator.LeadDyno.Purchases.First().Id;
        (await Wire.Json(Wire.LeadDyno($"purchases/{id}")))[0].GetProperty("id").GetInt64().ShouldBe(id);
        (await Wire.Json(Wire.LeadDyno("purchases", HttpMethod.Post, """{"email":"x@example.test"}"""))).ValueKind.ShouldBe(
            JsonValueKind.Object
        );
    }

    [Fact]
    public async Task Cancelling_by_email_alone_cancels_every_purchase_of_the_customer()
    {
        var lead = Emulator.LeadDyno.Leads.First(row => Emulator.LeadDyno.Purchases.Count(purchase => purchase.LeadId == row.Id) > 1);
        using var response = await Wire.LeadDyno("purchases?email=" + lead.Email, HttpMethod.Delete);
        Emulator.LeadDyno.Purchases.Where(row => row.LeadId == lead.Id).ShouldAllBe(row => row.Cancelled);
    }

    [Fact]
    public async Task Cancelling_a_purchase_cancels_its_unpaid_commission()
    {
        var commission = Emulator.LeadDyno.Commissions.First(row => row is { Paid: false, Cancelled: false, PurchaseId: not null });
        var body = await Wire.Json(Wire.LeadDyno($"purchases/{commission.PurchaseId}", HttpMethod.Delete));
        body.GetProperty("cancelled").GetBoolean().ShouldBeTrue();
        body.GetProperty("cancellation").GetProperty("source").GetString().ShouldBe("api");
        Emulator.LeadDyno.Commissions.Find(commission.Id)!.Cancelled.ShouldBeTrue();
    }

    [Fact]
    public async Task A_known_affiliate_is_answered_unchanged()
    {
        var known = Emulator.LeadDyno.Affiliates.First();
        using var response = await Wire.LeadDyno(
            "affiliates",
            HttpMethod.Post,
            $$"""{"email":"{{known.Email}}","affiliate_code":"other"}"""
        );
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Wire.Json(response)).GetProperty("affiliate_code").GetString().ShouldBe(known.AffiliateCode);
    }

    [Fact]
    public async Task Totals_count_cancelled_inside_and_know_no_pending()
    {
        var totals = await Wire.Json(Wire.LeadDyno("commissions/totals"));
        int Count(string name) => totals.GetProperty($"total_{name}").GetInt32();
        Count("count").ShouldBe(260);
        (Count("cancelled_count") + Count("due_count") + Count("paid_count")).ShouldBe(260);
        Count("cancelled_count").ShouldBe(Emulator.LeadDyno.Commissions.Count(row => row.Cancelled));
        totals.GetProperty("total_cost").ValueKind.ShouldBe(JsonValueKind.String);
    }

    [Theory]
    [InlineData("paid")]
    [InlineData("cancelled")]
    [InlineData("live")]
    public async Task The_filter_of_an_affiliate_pages_by_20_with_a_total(string status)
    {
        for (var i = 1; i <= 25; i++)
            Emulator.LeadDyno.Commissions.Add(
                new LeadDynoCommissionRow
                {
                    Id = i,
                    AffiliateId = 5001,
                    Amount = 1,
                    Paid = status == "paid",
                    Cancelled = status == "cancelled",
                }
            );
        var body = await Wire.Json(Wire.LeadDyno($"affiliates/5001/commissions/filter?status={status}"));
        body.GetProperty("commissions").GetArrayLength().ShouldBe(20);
        body.GetProperty("total_entries").GetInt32().ShouldBeGreaterThanOrEqualTo(25);
    }

    [Fact]
    public async Task Creation_filters_are_exclusive()
    {
        var rows = Emulator.LeadDyno.Purchases.ToList();
        var bound = rows[10].CreatedAt;
        var body = await Wire.Json(
            Wire.LeadDyno("purchases?per_page=200&created_before=" + Uri.EscapeDataString(bound.ToString("yyyy-MM-ddTHH:mm:ssZ", null)))
        );
        body.EnumerateArray()
            .Select(row => row.GetProperty("id").GetInt64())
            .ShouldBe(rows.Where(row => row.CreatedAt < bound).Select(row => row.Id));
    }

    [Fact]
    public async Task Sub_ids_and_custom_fields_are_answered_with_bare_scalars()
    {
        var subId = Emulator.LeadDyno.SubIds.First();
        (await Wire.Json(Wire.LeadDyno($"affiliates/5001/subids/{subId.Id}", HttpMethod.Delete))).ValueKind.ShouldBe(JsonValueKind.True);
        (
            await Wire.Json(Wire.LeadDyno("custom_fields", HttpMethod.Post, """{"new_field":"T-shirt","is_required":true}"""))
        ).ValueKind.ShouldBe(JsonValueKind.True);
        (await Wire.Json(Wire.LeadDyno("custom_fields"))).EnumerateArray().Select(name => name.GetString()).ShouldBe(["Optional field 1"]);
        (await Wire.Json(Wire.LeadDyno("custom_fields?required=true"))).GetArrayLength().ShouldBe(3);
        (await Wire.Json(Wire.LeadDyno("affiliates/5001/subids"))).GetArrayLength().ShouldBe(12);
    }

    [Fact]
    public async Task The_key_is_taken_from_query_body_or_bearer_and_nothing_else()
    {
        var uri = new Uri(Emulator.LeadDyno.BaseAddress, "leads");
        var key = Emulator.LeadDyno.ApiKey;
        (await Status(Wire.Send(HttpMethod.Post, uri, $$"""{"key":"{{key}}","email":"a@example.test"}"""))).ShouldBe(200);
        (
            await Status(
                Wire.Send(
                    HttpMethod.Post,
                    uri,
                    null,
                    request =>
                        request.Content = new StringContent(
                            $"key={key}&email=b%40example.test",
                            Encoding.UTF8,
                            "application/x-www-form-urlencoded"
                        )
                )
            )
        ).ShouldBe(200);
        (await Status(Wire.Send(HttpMethod.Get, uri, null, request => request.Headers.Authorization = new("Bearer", key)))).ShouldBe(200);
        (await Status(Wire.Send(HttpMethod.Get, uri))).ShouldBe(401);
        (await Status(Wire.Send(HttpMethod.Get, new Uri(uri, "?key=wrong")))).ShouldBe(401);
        Emulator.LeadDyno.Leads.Count(row => row.Email is "a@example.test" or "b@example.test").ShouldBe(2);
    }

    [Fact]
    public async Task Errors_are_a_text_or_nested_by_field()
    {
        (await Wire.Json(Wire.LeadDyno("affiliates/1"))).GetProperty("error").ValueKind.ShouldBe(JsonValueKind.String);
        (await Wire.Json(Wire.LeadDyno("affiliates", HttpMethod.Post, "{}")))
            .GetProperty("error")
            .GetProperty("email")[0]
            .GetString()
            .ShouldBe("can't be blank");
    }

    private static async Task<int> Status(Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        _ = await response.Content.ReadAsByteArrayAsync(Token);
        return (int)response.StatusCode;
    }
}
