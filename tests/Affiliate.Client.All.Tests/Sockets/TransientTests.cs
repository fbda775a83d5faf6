using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.Tests.Shared.Sockets;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>
/// Every operation of every vendor: a failure is called transient only where the same call can be sent again without harm.
/// </summary>
public sealed class TransientTests
{
    private const string Error = """{"error":"no","message":"no"}""";

    public static TheoryData<string, string> Operations => SentOnceTests.Operations;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_write_of_which_nobody_knows_whether_it_happened_is_not_transient(string api, string method)
    {
        var operation = SocketAccounts.Operation(api, method);
        var outcomes = new[]
        {
            SocketReply.Json(502, Error),
            SocketReply.Json(503, Error),
            SocketReply.Json(524, Error),
            SocketReply.Close,
            SocketReply.Reset,
            SocketReply.Partial("HTTP/1.1 200"),
        };
        foreach (var outcome in outcomes)
        {
            await using var server = new SocketServer(_ => outcome);
            await using var services = SocketAccounts.Build(server.Address, retries: 0);

            var failure = (await SocketAccounts.CallAsync(services, operation)).ShouldBeAssignableTo<AffiliateClientException>()!;

            failure.IsTransient.ShouldBe(operation.Kind != OperationKind.UnsafeWrite, failure.Message);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_call_that_the_vendor_did_not_take_is_transient(string api, string method)
    {
        var operation = SocketAccounts.Operation(api, method);
        await using var server = new SocketServer(static _ => SocketReply.Json(429, Error));
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        (await SocketAccounts.CallAsync(services, operation)).ShouldBeOfType<RateLimitedException>().IsTransient.ShouldBeTrue();

        await using var gone = new SocketServer(static _ => SocketReply.Close);
        gone.StopListening();
        await using var others = SocketAccounts.Build(gone.Address, retries: 0);
        (await SocketAccounts.CallAsync(others, operation)).ShouldBeOfType<TransportException>().IsTransient.ShouldBeTrue();
    }

    [Theory]
    [InlineData("LeadDyno", false)]
    [InlineData("LeadDyno", true)]
    public async Task A_mark_as_paid_that_ended_in_502_is_not_transient(string vendor, bool isMaintenance)
    {
        await using var server = new SocketServer(_ =>
            isMaintenance ? SocketReply.Json(503, Error, "Retry-After: 3600") : SocketReply.Json(502, Error)
        );
        await using var services = SocketAccounts.Build(server.Address, retries: 2);
        var operation = SocketAccounts.Operations.Single(static one =>
            one.Method.Contains("Paid", StringComparison.Ordinal) && one.Api == "ILeadDynoApi"
        );

        var failure = (
            await SocketAccounts.CallAsync(services, SocketAccounts.Operation(operation.Api, operation.Method))
        ).ShouldBeAssignableTo<AffiliateApiException>()!;

        // 503 with Retry-After says that the vendor did not act.
        (failure.Vendor, failure.IsTransient).ShouldBe((vendor, isMaintenance));
        server.Requests.Count.ShouldBe(1);
    }
}
