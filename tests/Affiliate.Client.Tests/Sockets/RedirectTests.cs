using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Tests.Sockets;

public sealed class RedirectTests
{
    [Theory]
    [InlineData(301, "https://www.shop.test/api/things/1?key=canary-key-5f2c", "redirects to https://www.shop.test/api/;")]
    [InlineData(302, "/login?redirect_to=%2Fapi%3Fkey%3Dcanary-key-5f2c", "/login;")]
    [InlineData(301, "https://www.shop.test/things/1/", "redirects to https://www.shop.test/;")]
    [InlineData(307, "https://shop.test/canary-key-5f2c/x", "https://shop.test/***/x;")]
    [InlineData(303, "https://canary-key-5f2c:x@www.shop.test/api/", "redirects to https://www.shop.test/api;")]
    [InlineData(308, "http://[bad", "another address;")]
    [InlineData(302, "", "another address;")]
    public async Task The_message_names_the_address_without_what_it_repeats(int status, string location, string named)
    {
        await using var server = await ScriptedWireMock.StartAsync(
            ScriptedResponse.Json("""{"error":"moved"}""", status).WithHeader("Location", location)
        );
        await using var app = SocketApp.Build(server.Address);

        var failure = await Should.ThrowAsync<AffiliateConfigurationException>(SocketApp.GetAsync(app));

        failure.Message.ShouldContain(named);
        failure.ToString().ShouldNotContain(SocketApp.Secret);
        server.Requests.Count.ShouldBe(1);
    }
}
