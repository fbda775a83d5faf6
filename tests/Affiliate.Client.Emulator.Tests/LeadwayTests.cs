using System.Net;
using System.Text.Json;

namespace Affiliate.Client.Emulator.Tests;

public sealed class LeadwayTests : EmulatorTest
{
    private const string Manager = "affiliate-manager/{loc}/";

    [Theory]
    [InlineData("paid")]
    [InlineData("denied")]
    public async Task A_commissions_status_moves_its_payout_without_a_paid_date(string action)
    {
        var payout = Emulator.Leadway.Payouts.First(row => row is { Status: "approved", PaidAt: null });
        var commission = Emulator.Leadway.Commissions.First(row => row.PayoutId == payout.Id);
        (await Wire.Json(Wire.Leadway($"{Manager}commission/{commission.Id}/status", HttpMethod.Put, $$"""{"action":"{{action}}"}""")))
            .GetProperty("succeeded")
            .GetBoolean()
            .ShouldBeTrue();
        Emulator.Leadway.Payouts.Find(payout.Id)!.Status.ShouldBe(action);
        Emulator.Leadway.Payouts.Find(payout.Id)!.PaidAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_created_commission_makes_or_raises_a_pending_payout()
    {
        var (affiliate, campaign) = (Emulator.Leadway.Affiliates.First(), Emulator.Leadway.Campaigns.First());
        var before = Emulator.Leadway.Payouts.Count;
        var customer = Emulator.Leadway.Customers.First().Id;
        var json =
            $$"""{"affiliateId":"{{affiliate.Id}}","campaignId":"{{campaign.Id}}","customerId":"{{customer}}","amount":12.5,"currency":"USD"}""";
        var first = await Wire.Json(Wire.Leadway(Manager + "commission", HttpMethod.Post, json));
        var second = await Wire.Json(Wire.Leadway(Manager + "commission", HttpMethod.Post, json));

        first.GetProperty("tier").GetString().ShouldBe("first");
        first.GetProperty("productId").GetString().ShouldBe("manual");
        second.GetProperty("payoutId").GetString().ShouldBe(first.GetProperty("payoutId").GetString());
        Emulator.Leadway.Payouts.Count.ShouldBe(before + 1);
        Emulator.Leadway.Payouts.Last().Amount.ShouldBe(25m);

        using var deleted = await Wire.Leadway($"{Manager}commission/{second.GetProperty("_id").GetString()}", HttpMethod.Delete);
        Emulator.Leadway.Payouts.Last().Amount.ShouldBe(12.5m);
    }

    [Fact]
    public async Task Creating_a_known_affiliate_updates_it_and_an_update_clears_what_it_leaves_out()
    {
        var known = Emulator.Leadway.Affiliates.First(row => row.FirstName != "");
        var count = Emulator.Leadway.Affiliates.Count;
        var made = await Wire.Json(
            Wire.Leadway(Manager + "affiliates", HttpMethod.Post, $$"""{"affiliateEmail":"{{known.Email}}","affiliateFirstName":"Zed"}""")
        );
        made.GetProperty("_id").GetString().ShouldBe(known.Id);
        Emulator.Leadway.Affiliates.Count.ShouldBe(count);
        using var replaced = await Wire.Leadway(
            $"{Manager}affiliates/{known.Id}",
            HttpMethod.Put,
            $$"""{"affiliateEmail":"{{known.Email}}","affiliateLastName":"Only"}"""
        );
        Emulator.Leadway.Affiliates.Find(known.Id)!.FirstName.ShouldBeNull();
        Emulator.Leadway.Affiliates.Find(known.Id)!.LastName.ShouldBe("Only");
    }

    [Fact]
    public async Task Statistics_are_on_the_list_only()
    {
        var row = (await Wire.Json(Wire.Leadway(Manager + "affiliates?limit=1"))).GetProperty("affiliates")[0];
        row.TryGetProperty("owned", out _).ShouldBeTrue();
        var single = await Wire.Json(Wire.Leadway($"{Manager}affiliates/{row.GetProperty("_id").GetString()}"));
        single.TryGetProperty("owned", out _).ShouldBeFalse();
        single.GetProperty("commissionTier").ValueKind.ShouldBe(JsonValueKind.Number);
    }

    [Fact]
    public async Task Suspending_cancels_what_is_open_and_reinstating_opens_it()
    {
        var payout = Emulator.Leadway.Payouts.First(row =>
            row is { Status: "denied", CampaignId: not null } && Emulator.Leadway.Affiliates.Find(row.AffiliateId) != null
        );
        var path = $"affiliate-manager/affiliate-campaign/{{loc}}/campaign/{payout.CampaignId}/affiliate/{payout.AffiliateId}/suspension";
        using var suspended = await Wire.Leadway(path, HttpMethod.Put, """{"isSuspended":true}""");
        suspended.StatusCode.ShouldBe(HttpStatusCode.OK);
        Emulator.Leadway.Payouts.Find(payout.Id)!.Status.ShouldBe("cancelled");
        using var reinstated = await Wire.Leadway(path, HttpMethod.Put, """{"isSuspended":false}""");
        Emulator.Leadway.Payouts.Find(payout.Id)!.Status.ShouldBe("pending");
    }

    [Fact]
    public async Task Payout_methods_keep_their_rules()
    {
        var affiliate = Emulator
            .Leadway.Affiliates.First(row => Emulator.Leadway.PayoutMethods.All(method => method.AffiliateId != row.Id))
            .Id;
        var path = $"{Manager}affiliate/{affiliate}/payout-method";
        var paypal = await Wire.Json(Wire.Leadway(path, HttpMethod.Post, """{"payoutMethod":"PAYPAL","paypalEmail":"p@example.test"}"""));
        paypal.GetProperty("isPrimary").GetBoolean().ShouldBeTrue();
        var bank = await Wire.Json(
            Wire.Leadway(path, HttpMethod.Post, """{"payoutMethod":"BANK","bankDetails":{"bankCountry":"US","fields":[]}}""")
        );
        bank.GetProperty("isPrimary").GetBoolean().ShouldBeFalse();
        (await Status(Wire.Leadway(path, HttpMethod.Post, """{"payoutMethod":"BANK"}"""))).ShouldBe(400);
        (await Status(Wire.Leadway($"{path}/{paypal.GetProperty("_id").GetString()}", HttpMethod.Delete))).ShouldBe(400);
        (await Status(Wire.Leadway($"{path}/{bank.GetProperty("_id").GetString()}/primary", HttpMethod.Patch))).ShouldBe(200);
        (await Status(Wire.Leadway($"{path}/{paypal.GetProperty("_id").GetString()}", HttpMethod.Delete))).ShouldBe(200);
    }

    [Fact]
    public async Task Refusals_have_the_shapes_of_the_documents()
    {
        var unprocessable = await Wire.Json(Wire.Leadway(Manager + "payouts?skip=-1"));
        unprocessable.GetProperty("statusCode").GetInt32().ShouldBe(422);
        unprocessable.GetProperty("message").ValueKind.ShouldBe(JsonValueKind.Array);

        (await Status(Wire.Leadway("affiliate-manager/elsewhere/payouts"))).ShouldBe(403);
        Emulator.Leadway.HasWriteScope = false;
        var scope = await Wire.Json(Wire.Leadway(Manager + "affiliates", HttpMethod.Post, "{}"));
        scope.GetProperty("message").GetString().ShouldBe("The token is not authorized for this scope.");
        Emulator.Leadway.AccessToken = "canary-other";
        using var unversioned = await Wire.Send(
            null,
            new Uri(Emulator.Leadway.BaseAddress, $"affiliate-manager/{Emulator.Leadway.LocationId}/payouts"),
            null,
            request => request.Headers.Authorization = new("Bearer", "canary-other")
        );
        unversioned.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task<int> Status(Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        return (int)response.StatusCode;
    }
}
