using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Affiliate.Client.Lab.Limits;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary>
/// All vendors in memory, an account by its host. They count as a vendor does, on their own: at a random moment between the sending of a
/// request and its response.
/// </summary>
internal sealed class StubVendors(Func<string, long> rowsOf, TimeProvider clock, TimeSpan shortest, TimeSpan longest) : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<DateTimeOffset>> _counted = new(StringComparer.Ordinal);
    private readonly Random _random = new(1);

    /// <summary>Whether requests are noted at all; their moments take memory.</summary>
    public bool IsCounting { get; init; } = true;

    /// <summary>Lists without rows, answered at once.</summary>
    public static StubVendors Empty() => new(static _ => 0, TimeProvider.System, TimeSpan.Zero, TimeSpan.Zero);

    public int Requests => _counted.Values.Sum(static moments => moments.Count);

    /// <summary>How many requests each host counted in all.</summary>
    public IEnumerable<int> PerHost(string vendor) => Of(vendor).Select(static moments => moments.Count);

    /// <summary>For each host, the most requests that any stretch of this length saw.</summary>
    public IEnumerable<int> MostWithin(string vendor, TimeSpan window) => Of(vendor).Select(moments => WindowCount.Max(moments, window));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        var (before, after) = Draw();
        if (before > TimeSpan.Zero) await Task.Delay(before, clock, cancellationToken);
        if (IsCounting) _counted.GetOrAdd(address.Host, static _ => []).Enqueue(clock.GetUtcNow());
        if (after > TimeSpan.Zero) await Task.Delay(after, clock, cancellationToken);
        var content = new ReadOnlyMemoryContent(StubLists.Page(address, rowsOf(address.Host)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    private (TimeSpan Before, TimeSpan After) Draw()
    {
        lock (_random)
        {
            var total = shortest + ((longest - shortest) * _random.NextDouble());
            var before = total * _random.NextDouble();
            return (before, total - before);
        }
    }

    private IEnumerable<ConcurrentQueue<DateTimeOffset>> Of(string vendor) =>
        _counted.Where(host => host.Key.EndsWith(ManyAccounts.Domain(vendor), StringComparison.Ordinal)).Select(static host => host.Value);
}
