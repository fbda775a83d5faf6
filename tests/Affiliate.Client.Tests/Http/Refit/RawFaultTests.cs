using System.Net;
using System.Net.Sockets;
using System.Text;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Tests.Http.Refit;

/// <summary>Responses that are broken below HTTP.</summary>
public sealed class RawFaultTests
{
    private const string Reply = """{"word":"ok"}""";

    private static readonly Dictionary<string, RawFault> Faults = new()
    {
        ["reset before the headers"] = RawFault.ResetBeforeHeaders,
        ["reset after the headers"] = RawFault.ResetAfterHeaders,
        ["cut body"] = RawFault.Cut(Reply),
        ["wrong gzip length"] = RawFault.WrongGzipLength(Reply),
    };

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task A_read_is_repeated_and_fails_as_transport(string name)
    {
        var fault = new ScriptedResponse { Fault = Faults[name] };
        await using var server = (await ScriptedWireMock.StartAsync()).Enqueue(fault, ScriptedResponse.Json(Reply), fault, fault);
        using var client = new WireClient(server.Address, maxRetries: 1);

        (await client.Api.GetReplyAsync(Token)).Word.ShouldBe("ok");
        server.Requests.Count.ShouldBe(2);

        var error = await Should.ThrowAsync<TransportException>(() => client.Api.GetReplyAsync(Token));
        (error.Operation, error.IsTransient, error.IsUnsent).ShouldBe(("GetReply", true, false));
        server.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_body_without_end_is_left_at_the_limit_and_not_asked_for_again()
    {
        await using var server = (await ScriptedWireMock.StartAsync()).Enqueue(new ScriptedResponse { Fault = RawFault.Endless(Reply) });
        using var client = new WireClient(server.Address, maxRetries: 1);

        var error = await Should.ThrowAsync<ProtocolException>(() => client.Api.GetReplyAsync(Token));
        error.Message.ShouldContain("MaxResponseBytes");
        server.Requests.Count.ShouldBe(1);
    }

    /// <summary>The faults are what they say: all bytes before the break arrive.</summary>
    [Theory]
    [InlineData("reset after the headers", "")]
    [InlineData("cut body", """{"word""")]
    public async Task What_is_sent_before_the_break_arrives(string name, string start)
    {
        await using var server = await ScriptedWireMock.StartAsync();
        server.Respond = _ => new ScriptedResponse { Fault = Faults[name] };
        using var client = new HttpClient { BaseAddress = server.Address };
        for (var i = 0; i < 50; i++)
        {
            using var response = await client.GetAsync(new Uri("", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Token);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            await using var body = await response.Content.ReadAsStreamAsync(Token);
            var bytes = new byte[start.Length];
            await body.ReadExactlyAsync(bytes, Token);
            bytes.ShouldBe(Encoding.ASCII.GetBytes(start));
            var broken = await Should.ThrowAsync<IOException>(async () => await body.ReadExactlyAsync(new byte[1], Token));
            (broken.InnerException as SocketException)?.SocketErrorCode.ShouldBe(SocketError.ConnectionReset);
            (broken is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded }).ShouldBe(name == "cut body");
        }
    }
}
