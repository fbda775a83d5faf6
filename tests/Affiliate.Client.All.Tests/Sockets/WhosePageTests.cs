using System.Text;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>
/// Pages and texts of others in the place of the vendor's response: the message says whose they are and does not send anybody to look at a
/// good key.
/// </summary>
public sealed class WhosePageTests
{
    private const string Challenge =
        "<!DOCTYPE html><html lang=\"en-US\"><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies to "
            + "continue</body></html>";
    private const string Firewall = "<html><head><title>403 &ndash; Request\n blocked</title></head><body><h1>Sucuri</h1></body></html>";
    private const string Login =
        "\uFEFF\n<!doctype html>\n<html><head><title>Log In &lsaquo; Shop</title><script "
            + "type=\"application/ld+json\">\n{\"id\":1,\"payouts\":[],\"data\":[],\"count\":0}\n</script></head></html>";
    private static readonly string[] KeyOptions = ["ApiKey", "PublicKey", "Token", "AccessToken", "BrandId"];

    public static TheoryData<string, int, string?, string, string> Cases => new(
        from vendor in new[] { "LeadDyno", "AffiliateWP", "Aisle", "Leadway" }
        from page in new (int, string?, string, string)[]
        {
            (403, "text/html; charset=UTF-8", Challenge, "an HTML page titled \"Just a moment...\" from cloudflare (cf-ray 8f3c-FRA)"),
            (503, "text/html", Challenge, "titled \"Just a moment...\" from cloudflare"),
            (403, "text/html", Firewall, "an HTML page titled \"403 – Request blocked\""),
            (401, null, Firewall, "an HTML page titled"),
            (403, "text/plain", "error code: 1020", "the text \"error code: 1020\" from cloudflare (cf-ray 8f3c-FRA)"),
            (200, "text/html", Login, "an HTML page titled \"Log In ‹ Shop\" from cloudflare"),
            (200, null, Login, "an HTML page titled \"Log In ‹ Shop\""),
            (200, "text/plain", Login, "an HTML page titled \"Log In ‹ Shop\""),
            (200, "application/json", Login, "an HTML page titled \"Log In ‹ Shop\""),
            (200, "application/xhtml+xml", Login, "an HTML page titled \"Log In ‹ Shop\""),
            (200, "TEXT/HTML", "Please log in.", "an HTML page from cloudflare"),
        }
        select (vendor, page.Item1, page.Item2, page.Item3, page.Item4));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_message_says_whose_page_it_is_and_not_to_check_the_key(
        string vendor,
        int status,
        string? type,
        string body,
        string whose
    )
    {
        string[] headers = ["Server: cloudflare", "cf-ray: 8f3c-FRA", .. type is null ? [] : new[] { $"Content-Type: {type}" }];
        await using var server = new SocketServer(_ => SocketReply.Whole(status, Encoding.UTF8.GetBytes(body), headers));
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var source = services.GetServices<IPayoutSource>().Single(source => source.Descriptor.Account.Vendor == vendor);

        var failure = await Record.ExceptionAsync(() => source.GetPayouts().ToListAsync(TestContext.Current.CancellationToken).AsTask());

        var message = (
            status == 200 ? (Exception)failure.ShouldBeOfType<ProtocolException>() : failure.ShouldBeAssignableTo<AffiliateApiException>()!
        ).Message;
        message.ShouldContain(type == "application/json" ? whose.Split(" from ")[0] : whose, Case.Sensitive);
        foreach (var option in KeyOptions) message.ShouldNotContain(option, Case.Sensitive);
        (failure as ProtocolException)?.Excerpt.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_server_that_drops_the_header_is_named_among_the_causes_of_a_401()
    {
        await using var server = new SocketServer(static _ =>
            SocketReply.Json(401, """{"code":"rest_forbidden","message":"Sorry, you are not allowed to do that.","data":{"status":401}}""")
        );
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var source = services.GetServices<IPayoutSource>().Single(static source => source.Descriptor.Account.Vendor == "AffiliateWP");
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() =>
            source.GetPayouts().ToListAsync(TestContext.Current.CancellationToken).AsTask()
        );
        failure.Message.ShouldContain("strips the Authorization header");
        failure.Message.ShouldContain("Apache");
    }
}
