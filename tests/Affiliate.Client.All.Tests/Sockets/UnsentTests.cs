using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared.Sockets;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>Every operation of every vendor: that nothing was sent is said only where nothing can have arrived.</summary>
public sealed class UnsentTests
{
    public static TheoryData<string, string> Operations => SentOnceTests.Operations;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_request_that_arrived_before_the_server_went_away_is_not_called_unsent(string api, string method)
    {
        SocketServer? server = null;
        await using (server = new SocketServer(_ =>
        {
            server!.StopListening();
            return SocketReply.Close;
        }))
        {
            await using var services = SocketAccounts.Build(server.Address, retries: 1);
            var failure = (
                await SocketAccounts.CallAsync(services, SocketAccounts.Operation(api, method))
            ).ShouldBeOfType<TransportException>();
            failure.IsUnsent.ShouldBeFalse(failure.Message);
            server.Requests.Count.ShouldBe(1);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_request_that_found_nobody_is_called_unsent(string api, string method)
    {
        await using var server = new SocketServer(_ => SocketReply.Close);
        server.StopListening();
        await using var services = SocketAccounts.Build(server.Address, retries: 1);
        var failure = (
            await SocketAccounts.CallAsync(services, SocketAccounts.Operation(api, method))
        ).ShouldBeOfType<TransportException>();
        failure.IsUnsent.ShouldBeTrue(failure.Message);
    }
}
