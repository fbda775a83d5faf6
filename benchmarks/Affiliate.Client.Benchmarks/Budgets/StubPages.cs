using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Affiliate.Client.Benchmarks.Serving;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>Leadway's payouts without sockets: rows made on the fly, with a latency if asked for.</summary>
internal sealed class StubPages(int total, TimeSpan latency = default) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (latency > TimeSpan.Zero)
            await Task.Delay(latency, cancellationToken);
        var query = request
            .RequestUri!.Query.TrimStart('?')
            .Split('&')
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        var skip = int.Parse(query.GetValueOrDefault("skip", "0"), CultureInfo.InvariantCulture);
        var limit = int.Parse(query.GetValueOrDefault("limit", "10"), CultureInfo.InvariantCulture);
        var content = new ByteArrayContent(PayoutRows.Page(PayoutRows.Row, total, skip, limit));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }
}
