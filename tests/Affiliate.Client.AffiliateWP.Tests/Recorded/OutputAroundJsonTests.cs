using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>What PHP and plugins print around JSON, on pages of any type; and an account that takes none of it.</summary>
public sealed class OutputAroundJsonTests
{
    private const string Payout =
        """{"payout_id":1,"affiliate_id":2,"referrals":"1","amount":100,"status":"paid","date":"2024-03-10 06:30:00"}""";
    private const string HtmlNotice = "<br />\n<b>Notice</b>:  Undefined index: x in <b>/var/www/foo.php</b> on line <b>12</b><br />\n";
    private const string PlainNotice = "\nNotice: Undefined index: x in /var/www/foo.php on line 12\n";

    public static TheoryData<string, string> Around => new()
    {
        { HtmlNotice, "" },
        { PlainNotice, "" },
        { "PHP Deprecated:  foo in /var/www/foo.php on line 1\n", "" },
        { "\uFEFF\uFEFF", "\n" },
        { "\uFEFF\n\uFEFF" + HtmlNotice, "" },
        { "", "<!-- Cached -->" },
        { "", "\n/* Cached */" },
        { "", PlainNotice },
        { PlainNotice, HtmlNotice },
        { "<script>var x = {};</script>\n", "" },
    };

    [Theory]
    [MemberData(nameof(Around))]
    public async Task Whole_json_is_read_whatever_type_it_has(string before, string after)
    {
        foreach (var type in new[] { "application/json", "text/html; charset=UTF-8", "text/plain" })
        {
            await using var server = await ScriptedWireMock.StartAsync(
                new ScriptedResponse { Body = before + Payout + after, ContentType = type }
            );
            using var client = Create(server);
            (await client.Payouts.GetAsync(1, TestContext.Current.CancellationToken)).Amount.ShouldBe(100m);
        }
    }

    [Theory]
    [MemberData(nameof(Around))]
    public async Task A_list_ends_at_its_404_with_it(string before, string after)
    {
        const string End = """{"code":"no_payouts","message":"No payouts were found.","data":{"status":404}}""";
        await using var server = await ScriptedWireMock.StartAsync(
            new ScriptedResponse { Status = 404, Body = before + End + after, ContentType = "text/html" }
        );
        using var client = Create(server);
        (await client.Payouts.List().ToListAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Around))]
    public async Task An_account_that_refuses_it_says_what_it_is(string before, string after)
    {
        await using var server = await ScriptedWireMock.StartAsync(
            new ScriptedResponse { Body = before + Payout + after, ContentType = "application/json" }
        );
        using var client = Create(server, options => options.AllowOutputAroundJson = false);
        if ((before + after).Trim('\uFEFF', '\n').Length == 0)
        {
            (await client.Payouts.GetAsync(1, TestContext.Current.CancellationToken)).Amount.ShouldBe(100m);
            return;
        }

        var failure = await Should.ThrowAsync<ProtocolException>(() => client.Payouts.GetAsync(1, TestContext.Current.CancellationToken));
        failure.Message.ShouldContain(before.Trim('\uFEFF', '\n').Length > 0 ? "PHP output before the JSON" : "output behind the JSON");
        failure.Message.ShouldContain(nameof(AffiliateWPOptions.AllowOutputAroundJson));
        failure.Excerpt.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData(HtmlNotice + "{\"payout_id\":1,")]
    [InlineData(PlainNotice + "{\"payout_id\":")]
    [InlineData("<br />\n<b>Fatal error</b>:  Allowed memory size exhausted in <b>/var/www/foo.php</b> on line <b>12</b><br />")]
    public async Task Json_that_is_not_whole_behind_a_notice_is_an_error_that_says_so(string body)
    {
        await using var server = await ScriptedWireMock.StartAsync(new ScriptedResponse { Body = body, ContentType = "application/json" });
        using var client = Create(server);
        var failure = await Should.ThrowAsync<ProtocolException>(() => client.Payouts.GetAsync(1, TestContext.Current.CancellationToken));
        failure.Message.ShouldContain("PHP output before the JSON");
        failure.Excerpt.ShouldNotBeNull().ShouldContain("foo.php");
    }

    [Theory]
    [InlineData("{\"payout_id\":1}\n,{\"payout_id\":2}")]
    [InlineData("{\"payout_id\":1}\n{\"payout_id\":2}")]
    [InlineData("{\"payout_id\":1}x")]
    [InlineData("x{\"payout_id\":1}")]
    [InlineData("<html><script type=\"application/json\">{\"payout_id\":1}</script></html>")]
    [InlineData("<script type=\"application/json\">\n{\"payout_id\":1}\n</script>")]
    [InlineData("<title>x</title>\n{\"payout_id\":1}\n")]
    public async Task A_part_of_something_else_is_not_read(string body)
    {
        await using var server = await ScriptedWireMock.StartAsync(new ScriptedResponse { Body = body, ContentType = "application/json" });
        using var client = Create(server);
        await Should.ThrowAsync<ProtocolException>(() => client.Payouts.GetAsync(1, TestContext.Current.CancellationToken));
    }

    private static AffiliateWPClient Create(ScriptedWireMock server, Action<AffiliateWPOptions>? configure = null)
    {
        var options = new AffiliateWPOptions { SiteAddress = server.Address, PublicKey = Shop.Key, Token = Shop.Token };
        configure?.Invoke(options);
        return AffiliateWPClient.Create(options);
    }
}
