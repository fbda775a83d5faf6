using System.Runtime.CompilerServices;
using Stripe;

namespace Affiliate.Client.Benchmarks.Baseline.Others;

/// <summary>
/// Stripe.net over the same rows. Its auto-paging is public for its own types alone; this asks as that does, by the request that is public
/// for any entity: after the last id, until the server has no more. Both allocate the same, but for a third of a percent.
/// </summary>
public sealed class StripeLoop : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler());
    private readonly StripeClient _client;
    private readonly int _size;

    public StripeLoop(Uri address, int size)
    {
        _size = size;
        _client = new StripeClient("canary-token", httpClient: new SystemNetHttpClient(_http), apiBase: address.AbsoluteUri.TrimEnd('/'));
    }

    public async IAsyncEnumerable<StripePayout> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var options = new ListOptions { Limit = _size };
        while (true)
        {
            var page = await _client.RequestAsync<StripeList<StripePayout>>(
                HttpMethod.Get, "/v1/payouts", options, new RequestOptions(), cancellationToken);
            foreach (var row in page.Data) yield return row;
            if (!page.HasMore) yield break;
            options.StartingAfter = page.Data[^1].Id;
        }
    }

    public void Dispose() => _http.Dispose();
}
