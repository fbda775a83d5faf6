using System.Net;

namespace Affiliate.Client.Lab.Limits;

/// <summary>
/// A vendor in virtual time, which WireMock does not have, that notes each request on its own clock, at a random moment between its sending
/// and its response.
/// </summary>
internal sealed class CountingServer(TimeProvider clock, LatencyModel latency, Random random) : HttpMessageHandler
{
    private readonly List<DateTimeOffset> _counted = [];

    internal int Requests => _counted.Count;

    /// <summary>The most requests that any stretch of this length saw.</summary>
    internal int MaxWithin(TimeSpan window) => WindowCount.Max(_counted, window);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var total = latency.Longest * random.NextDouble();
        var beforeCount = total * random.NextDouble();
        await VirtualWait.ForAsync(beforeCount, clock, cancellationToken).ConfigureAwait(false);
        _counted.Add(clock.GetUtcNow());
        await VirtualWait.ForAsync(total - beforeCount, clock, cancellationToken).ConfigureAwait(false);
        return new HttpResponseMessage(HttpStatusCode.OK);
    }
}
