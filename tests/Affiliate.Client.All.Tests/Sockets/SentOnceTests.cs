using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>
/// Every operation of every vendor on a raw socket whose kept-alive connections break: what arrives there is what this library decided to
/// send, each with a permit of its own. The framework's own repetitions would show here.
/// </summary>
public sealed class SentOnceTests
{
    private const int Retries = 2;

    public static TheoryData<string, string> Operations
    {
        get
        {
            var operations = new TheoryData<string, string>();
            foreach (var (api, method) in SocketAccounts.Operations) operations.Add(api, method);
            return operations;
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_reused_connection_that_breaks_brings_no_request_that_has_no_permit(string api, string method)
    {
        var operation = SocketAccounts.Operation(api, method);
        foreach (var breaking in new[] { SocketReply.Close, SocketReply.Reset, SocketReply.Partial("HTTP/1.1 20") })
        {
            await using var server = new SocketServer(request => request.Total == 1 ? SocketReply.Json(404) : breaking);
            var limiters = new CountedLimiters();
            await using var services = SocketAccounts.Build(
                server.Address,
                Retries,
                before: services => services.AddSingleton<IRateLimiterProvider>(limiters)
            );

            (await SocketAccounts.CallAsync(services, operation)).ShouldBeAssignableTo<AffiliateApiException>();
            var failure = (await SocketAccounts.CallAsync(services, operation)).ShouldBeOfType<TransportException>();

            failure.IsUnsent.ShouldBeFalse();
            server.Requests.Count.ShouldBe(1 + (IsRepeated(operation) ? 1 + Retries : 1), $"{breaking.End}");
            limiters.Given.ShouldBe(server.Requests.Count);
            server.Requests.ShouldAllBe(request => request.Method == operation.Verb);
        }
    }

    internal static bool IsRepeated(WireMethod operation) => operation.Kind != OperationKind.UnsafeWrite;
}
