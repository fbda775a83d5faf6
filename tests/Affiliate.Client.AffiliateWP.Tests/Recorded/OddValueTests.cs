using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>One odd value in a shop's tables does not fail the list that holds it.</summary>
public sealed class OddValueTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("12,50", null)]
    [InlineData(" 5 ", 5.0)]
    [InlineData("\\u00a05\\n", 5.0)]
    [InlineData("€ 5", null)]
    [InlineData("1.234,50", null)]
    [InlineData("", null)]
    [InlineData("abc", null)]
    [InlineData("-0", 0.0)]
    public async Task A_referral_of_an_odd_amount_is_a_row_that_says_so(string stored, double? amount)
    {
        await using var shop = await OfReferralsAsync(
            $$"""{"referral_id":2,"affiliate_id":1,"amount":"{{stored}}","currency":"EUR","status":"unpaid","payout_id":"0","date":"2024-03-01 17:00:00"}"""
        );
        var row = (await shop.Client.ToPayoutSource().GetPayouts(new() { Kinds = [PayoutKind.Commission] }).ToListAsync(Token)).Single(
            row => row.Key.Id == "2"
        );
        row.Amount.ShouldBe((decimal)(amount ?? 0));
        row.Anomalies.HasFlag(PayoutAnomalies.AmountMissing).ShouldBe(amount is null);
        row.GetRaw<AffiliateWPReferral>()!.AmountText.ShouldBe(System.Text.RegularExpressions.Regex.Unescape(stored));
    }

    [Theory]
    [InlineData("""[{"name":"x","id":"sku-1","price":"12,50","referral_amount":" 5 "}]""", 1, false)]
    [InlineData("""[{"name":"x","id":7,"price":10.5}]""", 1, false)]
    [InlineData("""[{"name":"x","id":7},{"name":["y"],"price":{}}]""", 1, true)]
    [InlineData("""{"0":{"id":"sku-1"},"2":{"price":[]}}""", 1, true)]
    [InlineData("""5""", 0, true)]
    public async Task Odd_products_fail_no_referral(string products, int readable, bool isKept)
    {
        await using var shop = await OfReferralsAsync(
            $$"""{"referral_id":2,"affiliate_id":1,"amount":"5.00","status":"unpaid","payout_id":"0","products":{{products}},"date":"2024-03-01 17:00:00"}"""
        );
        var row = (await shop.Client.ToPayoutSource().GetPayouts(new() { Kinds = [PayoutKind.Commission] }).ToListAsync(Token)).Single(
            row => row.Key.Id == "2"
        );
        row.Amount.ShouldBe(5m);
        var stored = row.GetRaw<AffiliateWPReferral>()!.Products!;
        (stored.Items.Count, stored.Raw is not null).ShouldBe((readable, isKept));
    }

    [Fact]
    public async Task An_odd_rate_fails_no_list_of_affiliates()
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = request => request.Query.Contains("offset=0", StringComparison.Ordinal)
            ? ScriptedResponse.Json("""[{"affiliate_id":1,"rate":"10%"},{"affiliate_id":2,"rate":" 12.5 "}]""")
            : ScriptedResponse.Json("""{"code":"no_affiliates","message":"x","data":{"status":404}}""", 404);
        var rows = await shop.Client.Affiliates.List().ToListAsync(Token);
        rows.Select(row => (row.RateText, row.Rate)).ShouldBe([("10%", null), (" 12.5 ", 12.5m)]);
    }

    private static async Task<Shop> OfReferralsAsync(string odd)
    {
        var shop = await Shop.OpenAsync();
        shop.Server.Respond = request =>
            request.Query.Contains("offset=0", StringComparison.Ordinal) && !request.Query.Contains("status", StringComparison.Ordinal)
                ? ScriptedResponse.Json(
                    $$"""[{"referral_id":1,"affiliate_id":1,"amount":"1.00","status":"unpaid","payout_id":"0"},{{odd}}]"""
                )
                : ScriptedResponse.Json("""{"code":"no_referrals","message":"x","data":{"status":404}}""", 404);
        return shop;
    }
}
