using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>A host that takes no connection: the sockets give up in the words of a cancellation, which nobody asked for.</summary>
public sealed class ConnectTimeoutTests
{
    private readonly VirtualTimeProvider _clock = new();

    [Fact]
    public async Task It_is_tried_again_like_every_failed_connection()
    {
        var server = new ScriptedServer(_clock, await TimedOutAsync(), ScriptedServer.Ok());
        using var account = new Account(_clock, server);

        using var response = await account.RunAsync(Account.Read);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        server.SentAt.ShouldBe([0, 2]);
    }

    [Fact]
    public async Task In_the_end_it_is_a_transport_failure_of_a_request_that_was_never_sent()
    {
        var server = new ScriptedServer(_clock, await TimedOutAsync());
        using var account = new Account(_clock, server);

        var failure = await account.RunAsync(Account.UnsafeWrite).ShouldThrowAsync<TransportException>();

        failure.IsUnsent.ShouldBeTrue();
        failure.IsTransient.ShouldBeTrue();
        server.SentAt.ShouldBe([0]);
    }

    [Fact]
    public async Task A_cancellation_that_was_asked_for_stays_one()
    {
        using var asked = new CancellationTokenSource();
        var server = new ScriptedServer(_clock, _ =>
        {
            asked.Cancel();
            throw new TaskCanceledException("stopped", new TimeoutException(), asked.Token);
        });
        using var account = new Account(_clock, server);

        await _clock.RunAsync(account.SendCancellablyAsync(Account.Read, asked.Token)).ShouldThrowAsync<OperationCanceledException>();
        server.SentAt.ShouldBe([0]);
    }

    /// <summary>What the sockets really throw.</summary>
    private static async Task<Func<HttpRequestMessage, HttpResponseMessage>> TimedOutAsync()
    {
        using var http = new HttpMessageInvoker(
            new SocketsHttpHandler
            {
                ConnectTimeout = TimeSpan.FromMilliseconds(1),
                ConnectCallback = static async (_, token) =>
                    await new TaskCompletionSource<Stream>().Task.WaitAsync(token).ConfigureAwait(false),
            }
        );
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://127.0.0.1:1/");
        var timeout = (
            await Record.ExceptionAsync(() => http.SendAsync(request, TestContext.Current.CancellationToken))
        ).ShouldBeAssignableTo<OperationCanceledException>();
        return _ => throw timeout!;
    }
}
