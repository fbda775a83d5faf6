using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared.Sockets;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>Every operation of every vendor: an error that comes with status 200 is an error and keeps the vendor's text.</summary>
public sealed class ErrorWithSuccessTests
{
    public static TheoryData<string, string> Operations => SentOnceTests.Operations;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task It_is_no_result(string api, string method)
    {
        var operation = SocketAccounts.Operation(api, method);
        foreach (var body in new[] { """{"error":"Brand is suspended"}""", "\uFEFF{\"error\":{\"message\":\"Brand is suspended\"}}" })
        {
            await using var server = new SocketServer(_ => SocketReply.Json(200, body));
            await using var services = SocketAccounts.Build(server.Address, retries: 0);

            var failure = (await SocketAccounts.CallAsync(services, operation)).ShouldBeOfType<ProtocolException>(body);

            failure.Message.ShouldContain("Brand is suspended");
            failure.Excerpt.ShouldNotBeNull().ShouldContain("suspended");
        }
    }
}
