using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>What messages say: whose fault it is, and what to do.</summary>
public sealed class WordsTests
{
    private const string Refused = """{"code":"rest_forbidden","message":"Sorry, you are not allowed to do that.","data":{"status":403}}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(403, "firewall")]
    [InlineData(401, "password")]
    public async Task A_page_before_WordPress_is_not_the_key_s_fault(int status, string word)
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = _ => new ScriptedResponse
        {
            Status = status,
            Body = "<html><title>Access denied</title></html>",
            ContentType = "text/html",
        };
        var failure = await Should.ThrowAsync<AffiliateApiException>(() => shop.Client.Payouts.GetAsync(1, Token));
        failure.ShouldNotBeOfType<AffiliateValidationException>();
        failure.Message.ShouldContain(word);
        failure.Message.ShouldNotContain(nameof(AffiliateWPOptions.PublicKey));
    }

    [Fact]
    public async Task A_key_for_payouts_only_is_told_what_it_lacks_and_reads_payouts_alone()
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = request =>
            request.Path.EndsWith("/referrals", StringComparison.Ordinal) ? ScriptedResponse.Json(Refused, 403)
            : request.Query.Contains("offset=0", StringComparison.Ordinal)
                ? ScriptedResponse.Json("""[{"payout_id":1,"amount":5,"status":"paid"}]""")
            : ScriptedResponse.Json("""{"code":"no_payouts","message":"x","data":{"status":404}}""", 404);
        var source = shop.Client.ToPayoutSource();
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() => source.GetPayouts().ToListAsync(Token).AsTask());
        failure.Message.ShouldContain("manage_referrals");
        failure.Message.ShouldContain("PayoutQuery.Kinds = [PayoutKind.Payout]");
        failure.Message.ShouldNotContain("..");
        (await source.GetPayouts(new() { Kinds = [PayoutKind.Payout] }).ToListAsync(Token)).Single().Amount.ShouldBe(5m);
    }

    [Theory]
    [InlineData("https://shop.example/wp-json")]
    [InlineData("https://shop.example/wp-json/")]
    [InlineData("https://shop.example/blog/wp-json/affwp/v1/")]
    public void An_address_that_holds_wp_json_is_refused_at_start(string site) =>
        Should
            .Throw<OptionsValidationException>(() => AffiliateWPClient.Create(Shop.Options(new Uri(site))))
            .Message.ShouldContain("wp-json");

    [Fact]
    public async Task A_redirect_names_its_target()
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = _ => new ScriptedResponse
        {
            Status = 301,
            Headers = new Dictionary<string, string> { ["Location"] = "https://www.shop.example/wp-json/affwp/v1/payouts/1" },
        };
        var failure = await Should.ThrowAsync<AffiliateConfigurationException>(() => shop.Client.Payouts.GetAsync(1, Token));
        failure.Message.ShouldContain("https://www.shop.example/");
    }
}
