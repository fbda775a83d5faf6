using System.Text;
using System.Text.Json;
using Affiliate.Client.Emulator;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>A payout's update as 2.20.1 and 2.28.2 carry it out.</summary>
public sealed class PayoutUpdateTests
{
    [Fact]
    public void An_update_has_no_way_to_send_referrals() =>
        AffiliateWPJsonContext
            .Default.AffiliateWPUpdatePayoutRequest.Properties.Select(member => member.Name)
            .ShouldNotContain("referrals");

    [Theory]
    [InlineData("payout_PUT_referrals_comma_list_s220")]
    [InlineData("payout_PUT_referrals_comma_list_s228")]
    public async Task The_recorded_loss_is_shown_as_it_is(string name)
    {
        await using var shop = await Shop.OfAsync(name);
        var payout = await shop.Client.Payouts.UpdateAsync(9, new() { Amount = 30 }, TestContext.Current.CancellationToken);
        payout.Referrals.ShouldBe([]);
        shop.Server.Single.Body.ShouldBe("""{"amount":30}""");
    }

    [Theory]
    [InlineData("application/json", """{"referrals":[1,2]}""")]
    [InlineData("application/json", """{"referrals":"1,2"}""")]
    [InlineData("application/json", """{"referrals":1}""")]
    [InlineData("application/x-www-form-urlencoded", "referrals=1,2")]
    [InlineData("application/x-www-form-urlencoded", "referrals[]=1&referrals[]=2")]
    public async Task The_emulator_empties_them_in_every_form(string type, string body)
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var payout = emulator.AffiliateWP.Payouts.First(row => row.Referrals.Length > 0);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{emulator.AffiliateWP.PublicKey}:{emulator.AffiliateWP.Token}"))
        );
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var response = await http.PutAsync(
            new Uri(emulator.AffiliateWP.SiteAddress, $"wp-json/affwp/v1/payouts/{payout.Id}"),
            content,
            TestContext.Current.CancellationToken
        );
        ((int)response.StatusCode).ShouldBe(201);
        JsonDocument
            .Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .RootElement.GetProperty("referrals")
            .GetString()
            .ShouldBe("");
    }
}
