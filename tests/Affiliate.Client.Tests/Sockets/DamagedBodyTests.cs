using System.IO.Compression;
using System.Text;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;

namespace Affiliate.Client.Tests.Sockets;

/// <summary>Bodies that are not compressed as their headers say: a failure on the way, repeated for reads and typed at the end.</summary>
public sealed class DamagedBodyTests
{
    public static TheoryData<string, int, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, int, string, string>();
            foreach (var encoding in new[] { "gzip", "deflate", "br" })
                foreach (var status in new[] { 200, 404, 500, 503 })
                    foreach (var type in new[] { "application/json", "text/html" })
                        foreach (var damage in new[] { "none of it", "middle", "start" }) cases.Add(encoding, status, type, damage);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_is_a_transport_failure(string encoding, int status, string type, string damage)
    {
        await using var server = await ScriptedWireMock.StartAsync(Encoded(encoding, damage) with { Status = status, ContentType = type });
        await using var app = SocketApp.Build(server.Address, retries: 2);

        var failure = await Should.ThrowAsync<TransportException>(SocketApp.GetAsync(app));
        failure.Message.ShouldContain("damaged");
        failure.IsUnsent.ShouldBeFalse();
        failure.IsTransient.ShouldBeTrue();
        server.Requests.Count.ShouldBe(3);

        await Should.ThrowAsync<TransportException>(SocketApp.PostAsync(app));
        server.Requests.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task How_long_to_wait_is_not_lost_with_the_body(string encoding)
    {
        await using var server = await ScriptedWireMock.StartAsync(
            (Encoded(encoding, "none of it") with { Status = 429 }).WithHeader("Retry-After", "3600")
        );
        await using var app = SocketApp.Build(server.Address, retries: 2);

        (await Should.ThrowAsync<RateLimitedException>(SocketApp.GetAsync(app))).RetryAfter.ShouldBe(TimeSpan.FromHours(1));
        (await Should.ThrowAsync<RateLimitedException>(SocketApp.GetAsync(app))).Message.ShouldContain("not sent");
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_good_response_after_a_damaged_one_is_returned()
    {
        await using var server = (await ScriptedWireMock.StartAsync()).Enqueue(
            Encoded("gzip", "middle"),
            ScriptedResponse.Json("""{"ok":1}""")
        );
        await using var app = SocketApp.Build(server.Address, retries: 1);
        (await SocketApp.GetAsync(app)).ShouldBe("""{"ok":1}""");
    }

    private static ScriptedResponse Encoded(string encoding, string damage) =>
        new ScriptedResponse { Bytes = Damaged(encoding, damage) }.WithHeader("Content-Encoding", encoding);

    private static byte[] Damaged(string encoding, string damage)
    {
        if (damage == "none of it") return [.. Enumerable.Range(0, 200).Select(static i => (byte)(0xA5 ^ (i * 37)))];
        using var compressed = new MemoryStream();
        using (
            Stream stream = encoding switch
            {
                "gzip" => new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true),
                "deflate" => new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true),
                _ => new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true),
            }
        )
            stream.Write(
                Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400).Select(static i => $"{{\"id\":{i * 7919 % 1009}}},")))
            );
        var bytes = compressed.ToArray();
        var at = damage == "start" ? 0 : bytes.Length / 2;
        for (var i = at; i < Math.Min(bytes.Length, at + 16); i++) bytes[i] ^= 0xFF;
        return bytes;
    }
}
