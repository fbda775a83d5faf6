using System.Buffers;
using Affiliate.Client.Http;
using Affiliate.Client.Http.Refit;

namespace Affiliate.Client.Tests.Http.Refit;

public sealed class HandedOverContentTests
{
    [Fact]
    public async Task It_is_read_from_where_it_lies_although_it_was_buffered_before()
    {
        using var request = new HttpRequestMessage();
        using var content = Content("""{"word":"ok","number":3}""", request);
#if NET9_0_OR_GREATER
        await content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
#else
        await content.LoadIntoBufferAsync();
#endif
        content.Headers.ContentLength.ShouldBe(0, "nothing was copied");
        content.ReadJson(WireJsonContext.Default.Reply).ShouldBe(new Reply("ok", 3));
    }

    [Fact]
    public void Once_read_its_memory_belongs_to_somebody_else()
    {
        using var request = new HttpRequestMessage();
        using var content = Content("{}", request);
        content.ReadJson(WireJsonContext.Default.Reply).ShouldNotBeNull();
        Should.Throw<ObjectDisposedException>(() => content.ReadJson(WireJsonContext.Default.Reply));
    }

    [Fact]
    public async Task It_can_be_read_as_a_stream_too()
    {
        using var request = new HttpRequestMessage();
        using var content = Content("{}", request);
        using var reader = new StreamReader(await content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("{}");
    }

    private static HandedOverContent Content(string json, HttpRequestMessage request)
    {
        var memory = ArrayPool<byte>.Shared.Rent(100);
        return new(new PooledContent(memory, System.Text.Encoding.UTF8.GetBytes(json, memory)), request, mayBeNull: false);
    }
}
