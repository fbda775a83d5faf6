using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>A shop whose database or proxy does not answer for a moment, and one whose PHP fails each time.</summary>
public sealed class ShopOutageTests
{
    [Theory]
    [InlineData(500, "text/html", "Database Error", "<h1>Error establishing a database connection</h1>", true)]
    [InlineData(500, "text/html", "Datenbankfehler", "<h1>Fehler beim Aufbau einer Datenbankverbindung</h1>", true)]
    [InlineData(
        500,
        "application/json",
        "",
        "{\"code\":\"wp_die\",\"message\":\"<h1>Error establishing a database "
            + "connection<\\/h1>\",\"data\":{\"status\":500},\"additional_errors\":[]}",
        true
    )]
    [InlineData(
        500,
        "application/json",
        "",
        "{\"code\":\"wp_die\",\"message\":\"<h1>Fehler beim Aufbau einer "
            + "Datenbankverbindung<\\/h1>\",\"data\":{\"status\":500},\"additional_errors\":[]}",
        true
    )]
    [InlineData(522, "text/html", "shop.test | 522: Connection timed out", "", true)]
    [InlineData(530, "text/html", "Error 1016", "", true)]
    [InlineData(500, "text/html", "WordPress &rsaquo; Error", "<p>There has been a critical error on this website.</p>", false)]
    [InlineData(
        500,
        "application/json",
        "",
        "{\"code\":\"internal_server_error\",\"message\":\"<p>There has been a critical error on this "
            + "website.<\\/p>\",\"data\":{\"status\":500}}",
        false
    )]
    [InlineData(
        500,
        "application/json",
        "",
        "{\"code\":\"affwp_rest_add_affiliate_error\",\"message\":\"Could not add\",\"data\":{\"status\":500}}",
        false
    )]
    [InlineData(500, "text/html", "", "", false)]
    public async Task A_read_is_repeated_if_it_may_succeed_later(int status, string type, string title, string text, bool isTransient)
    {
        var body =
            title.Length == 0
                ? text
                : $"<!DOCTYPE html>\n<html><head><title>{title}</title></head><body id=\"error-page\">\n\t<div "
                    + $"class=\"wp-die-message\">{text}</div></body></html>";
        await using var server = await ScriptedWireMock.StartAsync(
            new ScriptedResponse
            {
                Status = status,
                Body = body,
                ContentType = $"{type}; charset=utf-8",
            }
        );
        await using var services = SocketAccounts.Build(server.Address, retries: 2);
        var client = services.GetRequiredService<AffiliateWPClient>();

        var failure = await Should.ThrowAsync<AffiliateApiException>(() =>
            client.Api.GetAffiliateAsync(1, cancellationToken: TestContext.Current.CancellationToken)
        );

        failure.IsTransient.ShouldBe(isTransient);
        ((int?)failure.StatusCode).ShouldBe(status);
        server.Requests.Count.ShouldBe(isTransient ? 3 : 1);
    }
}
