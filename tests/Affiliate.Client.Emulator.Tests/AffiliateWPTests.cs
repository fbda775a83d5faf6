using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Affiliate.Client.Emulator.AffiliateWP.Rows;

namespace Affiliate.Client.Emulator.Tests;

public sealed class AffiliateWPTests : EmulatorTest
{
    [Fact]
    public async Task A_payout_pays_its_referrals_whatever_status_is_asked_for_even_twice()
    {
        var referral = Emulator.AffiliateWP.Referrals.First(row => row.Status == "unpaid");
        var json = $$"""{"affiliate_id":{{referral.AffiliateId}},"referrals":[{{referral.Id}}],"payout_method":"sdk","status":"On Hold"}""";
        using var made = await Wire.AffiliateWP("payouts", HttpMethod.Post, json);
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        var payout = await Wire.Json(made);
        payout.GetProperty("status").GetString().ShouldBe("onhold");
        made.Headers.Location!.ToString().ShouldEndWith($"payouts/{payout.GetProperty("payout_id").GetInt64()}");
        Emulator.AffiliateWP.Referrals.Find(referral.Id)!.Status.ShouldBe("paid");

        using var again = await Wire.AffiliateWP("payouts", HttpMethod.Put, json);
        again.StatusCode.ShouldBe(HttpStatusCode.Created, "PUT creates too, and nothing stops paying twice");
        Emulator.AffiliateWP.Payouts.Count(row => row.Referrals == $"{referral.Id}").ShouldBe(2);
    }

    [Fact]
    public async Task A_deleted_payout_leaves_its_id_in_open_referrals()
    {
        var payout = Emulator.AffiliateWP.Payouts.First(row => row is { Status: "paid", Referrals.Length: > 0 });
        (await Wire.Json(Wire.AffiliateWP($"payouts/{payout.Id}", HttpMethod.Delete)))
            .GetProperty("previous")
            .GetProperty("payout_id")
            .GetInt64()
            .ShouldBe(payout.Id);
        Emulator.AffiliateWP.Referrals.Where(row => row.PayoutId == payout.Id).ShouldAllBe(row => row.Status == "unpaid");
        Emulator.AffiliateWP.Referrals.ShouldContain(row => row.PayoutId == payout.Id);
        (await Wire.Json(Wire.AffiliateWP($"payouts/{payout.Id}", HttpMethod.Delete)))
            .GetProperty("code")
            .GetString()
            .ShouldBe("affwp_rest_get_payout_error");
    }

    [Fact]
    public async Task Without_the_add_on_writes_are_no_routes()
    {
        Emulator.AffiliateWP.AddOnActive = false;
        (await Code(Wire.AffiliateWP("payouts", HttpMethod.Post, "{}"))).ShouldBe((404, "rest_no_route"));
    }

    [Theory]
    [InlineData("payouts?number=abc", 400, "rest_invalid_param")]
    [InlineData("payouts?number=", 400, "rest_invalid_param")]
    [InlineData("payouts?order=sideways", 400, "rest_invalid_param")]
    [InlineData("payouts?orderby=id", 400, "rest_invalid_param")]
    [InlineData("payouts?status=PAID", 400, "rest_invalid_param")]
    [InlineData("payouts?affiliate_id=0", 404, "no_payouts")]
    [InlineData("payouts?amount_compare=~", 400, "rest_invalid_param")]
    [InlineData("payouts/0", 404, "invalid_payout_id")]
    [InlineData("payouts/-1", 404, "rest_no_route")]
    [InlineData("referrals?status[]=paid", 400, "rest_invalid_param")]
    [InlineData("customers?email=cust01@shop.example.test", 404, "no_customers")]
    [InlineData("visits?referral_status=paid", 404, "no_visits")]
    [InlineData("campaigns?orderby=campaign_id", 400, "rest_invalid_param")]
    [InlineData("campaigns/1", 404, "rest_no_route")]
    [InlineData("affiliates/some-one", 404, "rest_no_route")]
    [InlineData("nothing", 404, "rest_no_route")]
    public async Task Refuses_as_the_plugin_does(string path, int status, string code) =>
        (await Code(Wire.AffiliateWP(path))).ShouldBe((status, code));

    [Theory]
    [InlineData("payouts?referrals=999999")]
    [InlineData("payouts?page=3&per_page=5&whatever=1")]
    [InlineData("referrals?payout_id=1")]
    [InlineData("referrals?customer_id=1")]
    [InlineData("referrals?filter[payout_id]=0")]
    [InlineData("referrals?search=nothing-like-this")]
    [InlineData("customers?customer_id=3")]
    [InlineData("payouts?filter[amount]=0")]
    public async Task Drops_these_filters_without_a_word(string path)
    {
        var all = await Wire.Json(Wire.AffiliateWP(path.Split('?')[0]));
        JsonElement.DeepEquals(await Wire.Json(Wire.AffiliateWP(path)), all).ShouldBeTrue();
    }

    [Fact]
    public async Task Filters_that_work_give_exactly_the_rows_of_the_store()
    {
        (await Ids("payouts?number=0&filter[status]=processing")).ShouldBe(Rows(row => row.Status == "processing"));
        (await Ids("payouts?number=0&filter[status][]=processing&filter[status][]=failed")).ShouldBe(
            Rows(row => row.Status is "processing" or "failed")
        );
        (await Ids("payouts?number=0&filter[status]=onhold")).ShouldBe(
            Rows(row => row.Status == "paid"),
            "an unknown word in filter means paid"
        );
        (await Ids("payouts?number=0&payout_method=paypal")).ShouldBe(Rows(row => row.PayoutMethod == "paypal"));
        (await Ids("payouts?number=0&order=desc")).ShouldBe(Rows(_ => true).Reverse());
        (await Ids("payouts?number=0&payout_id=3,5,4000")).ShouldBe([3, 5]);
        (await Ids("payouts?number=0&date[end]=2000-01-01")).ShouldBe(Rows(row => row.Date.StartsWith("0000", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(9, "2024-03-02", true)]
    [InlineData(-5, "2024-03-01", true)]
    [InlineData(-5, "2024-03-02", false)]
    public async Task A_single_date_means_the_utc_day_of_local_midnight(int offset, string day, bool found)
    {
        Emulator.AffiliateWP.GmtOffset = offset;
        Emulator.AffiliateWP.Payouts.Clear();
        Emulator.AffiliateWP.Payouts.Add(new AffiliateWPPayoutRow { Id = 1, AffiliateId = 1, Amount = 1, Date = "2024-03-01 12:00:00" });
        (await Code(Wire.AffiliateWP("payouts?date=" + day))).Status.ShouldBe(found ? 200 : 404);
    }

    [Fact]
    public async Task An_empty_token_breaks_php_and_a_wrong_one_is_401_without_a_challenge()
    {
        async Task<HttpResponseMessage> Ask(string credentials) =>
            await Wire.AffiliateWP(
                "payouts",
                adjust: request =>
                    request.Headers.Authorization = new AuthenticationHeaderValue(
                        "Basic",
                        Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials))
                    )
            );

        using var empty = await Ask(Emulator.AffiliateWP.PublicKey + ":");
        empty.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        using var wrong = await Ask($"{Emulator.AffiliateWP.PublicKey.ToUpperInvariant()}:{Emulator.AffiliateWP.Token}");
        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        wrong.Headers.WwwAuthenticate.ShouldBeEmpty();
    }

    [Fact]
    public async Task Written_referrals_and_customers_show_their_traps()
    {
        var referral = await Wire.Json(
            Wire.AffiliateWP("referrals", HttpMethod.Post, """{"affiliate_id":1,"amount":9.999,"date":"2020-01-01 00:00:00"}""")
        );
        referral.GetProperty("amount").GetString().ShouldBe("10.00");
        referral.GetProperty("currency").GetString().ShouldBe("");
        referral.GetProperty("type").GetString().ShouldBe("");
        referral.GetProperty("status").GetString().ShouldBe("pending");
        referral.GetProperty("date").GetString().ShouldBe("2020-01-01 05:00:00");

        var customer = await Wire.Json(Wire.AffiliateWP("customers/1", HttpMethod.Put, """{"first_name":"New"}"""));
        customer.GetProperty("first_name").GetString().ShouldBe("Cust1", "the response shows the old values");
        Emulator.AffiliateWP.Customers.Find(1)!.FirstName.ShouldBe("New");
        (await Code(Wire.AffiliateWP("customers/1", HttpMethod.Put, """{"email":"cust01@shop.example.test"}"""))).ShouldBe(
            (403, "affwp_rest_update_customer_email_in_use")
        );
    }

    private IEnumerable<long> Rows(Func<AffiliateWPPayoutRow, bool> filter) =>
        Emulator.AffiliateWP.Payouts.Where(filter).Select(row => row.Id);

    private async Task<IEnumerable<long>> Ids(string path) =>
        (await Wire.Json(Wire.AffiliateWP(path))).EnumerateArray().Select(row => row.GetProperty("payout_id").GetInt64());

    private static async Task<(int Status, string? Code)> Code(Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        var body = await Wire.Json(response);
        return (
            (int)response.StatusCode,
            body.ValueKind == JsonValueKind.Object && body.TryGetProperty("code", out var code) ? code.GetString() : null
        );
    }
}
