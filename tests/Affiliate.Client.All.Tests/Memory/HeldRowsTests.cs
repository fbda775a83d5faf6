using System.Runtime.CompilerServices;
using System.Text;
using Affiliate.Client.All.Tests.Hostile;
using Affiliate.Client.All.Tests.Sockets;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Memory;

/// <summary>The memory that rows hold, in bytes for each byte of their text. Nothing else runs meanwhile, and time plays no part.</summary>
[Collection(MemoryCollection.Name)]
public sealed class HeldRowsTests(ITestOutputHelper output)
{
    // A record with its known fields, and its place in a list.
    private const int RowSize = 400;
    private const double BytesPerByte = 1.5;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("short numbers", 300)]
    [InlineData("texts", 300)]
    [InlineData("objects", 100)]
    [InlineData("short numbers", 3)]
    [InlineData("none", 0)]
    public async Task Unknown_fields_take_about_as_much_as_their_text(string kind, int fields)
    {
        var rows = Enumerable.Range(1, 1_000).Select(id => $"{{\"id\":{id}{Fields(kind, id, fields)}}}").ToArray();
        var text = rows.Sum(Encoding.UTF8.GetByteCount);
        await using var server = Serve(rows);
        await using var services = SocketAccounts.Build(server.Address, retries: 0);
        var held = await services.GetRequiredService<LeadDynoClient>().Commissions.List().ToListAsync(Token);
        held.Count.ShouldBe(rows.Length);
        (held[7].Unmapped?.Count ?? 0).ShouldBe(fields);
        var bytes = Release(held);
        output.WriteLine($"{kind}: {bytes} bytes for {rows.Length} rows of {text} bytes");
        ((double)bytes).ShouldBeLessThan((RowSize * rows.Length) + (BytesPerByte * text));
    }

    [Fact]
    public void What_others_left_behind_is_not_counted()
    {
        var heap = new byte[64 * 1024 * 1024]; // as large as that of all tests
        GC.Collect();
        LeaveBehind(200);
        Release([]).ShouldBeLessThan(100 * 1024);
        GC.KeepAlive(heap);
    }

    // What is free once the rows are gone: pools and the server keep what they have.
    private static long Release(List<LeadDynoCommission> rows)
    {
        var with = LiveBytes();
        rows.Clear();
        rows.TrimExcess();
        return with - LiveBytes();
    }

    // What waits for its finalizer lives on through one collection, and the framework's own measure stops where the heap changes little.
    private static long LiveBytes()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LeaveBehind(int kilobytes)
    {
        for (var i = 0; i < kilobytes; i++) _ = new Finalized();
    }

    private sealed class Finalized
    {
        private readonly byte[] _bytes = new byte[1024];

        ~Finalized() => GC.KeepAlive(_bytes);
    }

    private static string Fields(string kind, int id, int count) => string.Concat(
        Enumerable.Range(0, count).Select(i => kind switch
        {
            "short numbers" => $",\"f{i}\":{i}",
            "texts" => $",\"custom_field_{i}\":\"what row {id} says of {i}\"",
            _ => $",\"custom_field_{i}\":{{\"a\":[1,2,{{\"b\":null}}],\"c\":\"{id}\"}}",
        }));

    private static SocketServer Serve(string[] rows) =>
        new(request =>
        {
            if (!request.Target.Contains("/commissions?", StringComparison.Ordinal)) return SocketReply.Json(404);
            var asked = ListRequest.From(request);
            return SocketReply.Json(200, $"{{\"commissions\":[{string.Join(',', rows.Skip((int)asked.Offset).Take(asked.Size))}]}}");
        });
}
