using System.Net;
using Affiliate.Client.Lab.Limits;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>
/// A vendor in virtual time, which WireMock does not have: answers the n-th request as told, the last response for ever, and notes when
/// each came.
/// </summary>
internal sealed class ScriptedServer(TimeProvider clock, params Func<HttpRequestMessage, HttpResponseMessage>[] responses)
    : HttpMessageHandler
{
    private readonly DateTimeOffset _start = clock.GetUtcNow();
    private int _next;

    /// <summary>How long each response takes.</summary>
    internal TimeSpan Latency { get; init; }

    /// <summary>When the requests came, in seconds since the start.</summary>
    internal List<double> SentAt { get; } = [];

    internal static Func<HttpRequestMessage, HttpResponseMessage> Ok(string body = "{}") =>
        _ => new(HttpStatusCode.OK) { Content = Json(body) };

    internal static Func<HttpRequestMessage, HttpResponseMessage> Status(int status, params (string Name, string Value)[] headers) => _ =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = Json("{}") };
        foreach (var (name, value) in headers) response.Headers.TryAddWithoutValidation(name, value);
        return response;
    };

    internal static Func<HttpRequestMessage, HttpResponseMessage> Reset() => _ =>
        throw new HttpRequestException(HttpRequestError.ConnectionError, "connection reset", new IOException("reset"));

    internal static Func<HttpRequestMessage, HttpResponseMessage> Truncated() => _ =>
        new(HttpStatusCode.OK) { Content = new StreamContent(new TruncatedStream()) };

    internal static Func<HttpRequestMessage, HttpResponseMessage> Body(Stream stream) => _ =>
        new(HttpStatusCode.OK) { Content = new StreamContent(stream) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SentAt.Add(Math.Round((clock.GetUtcNow() - _start).TotalSeconds, 2));
        var answer = responses[Math.Min(_next++, responses.Length - 1)];
        await VirtualWait.ForAsync(Latency, clock, cancellationToken).ConfigureAwait(false);
        var response = answer(request);
        response.RequestMessage = request;
        return response;
    }

    private static StringContent Json(string body) => new(body, System.Text.Encoding.UTF8, "application/json");

    private sealed class TruncatedStream : MemoryStream
    {
        private bool _begun;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_begun) throw new HttpIOException(HttpRequestError.ResponseEnded, "the response was cut off");
            _begun = true;
            buffer.Span[0] = (byte)'{';
            return new(1);
        }
    }
}
