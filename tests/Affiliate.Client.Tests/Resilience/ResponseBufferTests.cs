using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.Lab.Limits;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

public sealed class ResponseBufferTests
{
    private const int Max = 100_000;

    private readonly VirtualTimeProvider _clock = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16 * 1024)]
    [InlineData((16 * 1024) + 1)]
    [InlineData(Max)]
    public async Task The_body_arrives_whole(int length)
    {
        var body = Bytes(length);
        foreach (var lengthKnown in new[] { true, false })
        {
            using var response = await SendAsync(new ChunkedStream(body, lengthKnown));
            using var copy = new MemoryStream();
            await response.Content.CopyToAsync(copy, TestContext.Current.CancellationToken);
            copy.ToArray().ShouldBe(body);
            (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(body);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_bound_is_a_protocol_error_and_asked_for_once(bool lengthKnown)
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Body(new ChunkedStream(Bytes(Max + 1), lengthKnown)));
        using var account = new Account(_clock, server, maxResponseBytes: Max);

        var refused = await account.RunAsync(Account.Read).ShouldThrowAsync<ProtocolException>();
        refused.Message.ShouldContain("MaxResponseBytes");
        server.SentAt.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Headers_of_the_body_are_kept()
    {
        using var account = new Account(_clock, new ScriptedServer(_clock, ScriptedServer.Ok("{\"a\":1}")));
        using var response = await account.RunAsync(Account.Read);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        response.Content.Headers.ContentLength.ShouldBe(7);
    }

    [Fact]
    public async Task Reads_complete_at_once()
    {
        using var response = await SendAsync(new ChunkedStream(Bytes(5000), lengthKnown: false));
        var stream = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        stream.ReadAsync(new byte[5000], TestContext.Current.CancellationToken).AsTask().IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task Memory_that_went_back_is_never_read()
    {
        var response = await SendAsync(new ChunkedStream(Bytes(5000), lengthKnown: false));
        var stream = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        response.Dispose();
        response.Dispose();
        Should.Throw<ObjectDisposedException>(() => stream.ReadExactly(new byte[1]));
    }

    [Fact]
    public async Task A_response_that_is_not_handed_on_gives_its_memory_back()
    {
        HttpResponseMessage? first = null;
        var server = new ScriptedServer(_clock, request => first = ScriptedServer.Status(503)(request), ScriptedServer.Ok());
        using var account = new Account(_clock, server);

        using var response = await account.RunAsync(Account.Read);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Should.Throw<ObjectDisposedException>(() => first!.Content.ReadAsStream(TestContext.Current.CancellationToken));
        response.Content.ReadAsStream(TestContext.Current.CancellationToken).Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_permit_and_the_attempt_timeout_last_until_the_last_byte()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Body(new NeverEndingStream(_clock)), ScriptedServer.Ok());
        using var account = new Account(_clock, server, limits: new RateLimits { Windows = [RateLimit.PerMinute(200)] });
        var call = account.SendAsync(Account.Read);

        await _clock.AdvanceAsync(TimeSpan.FromSeconds(29));
        account.Limiter.InFlight.ShouldBe(1);
        await _clock.AdvanceAsync(TimeSpan.FromSeconds(1));
        account.Limiter.InFlight.ShouldBe(0);
        (await _clock.RunAsync(call)).StatusCode.ShouldBe(HttpStatusCode.OK);
        server.SentAt.ShouldBe([0, 32]);
    }

    private async Task<HttpResponseMessage> SendAsync(Stream body)
    {
        using var account = new Account(_clock, new ScriptedServer(_clock, ScriptedServer.Body(body)), maxResponseBytes: Max);
        var response = await account.RunAsync(Account.Read);
        response.Content.ShouldBeOfType<PooledContent>();
        return response;
    }

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    /// <summary>Gives odd pieces, as a socket does.</summary>
    private sealed class ChunkedStream(byte[] bytes, bool lengthKnown) : MemoryStream(bytes)
    {
        public override bool CanSeek => lengthKnown;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1777)], cancellationToken);
    }

    private sealed class NeverEndingStream(TimeProvider clock) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await VirtualWait.ForAsync(TimeSpan.FromSeconds(1), clock, cancellationToken).ConfigureAwait(false);
            return 1;
        }
    }
}
