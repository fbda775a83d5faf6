using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;

namespace Affiliate.Client.Benchmarks.Baseline;

/// <summary>The loop that one would write by hand, well: one pooled HttpClient, streamed source-generated JSON, one page after the other.</summary>
public sealed class HandWrittenLoop(HttpMessageHandler handler, Uri address, int limit) : IDisposable
{
    private readonly HttpClient _http = new(handler)
    {
        BaseAddress = address,
        DefaultRequestHeaders =
        {
            Authorization = new AuthenticationHeaderValue("Bearer", "canary-token"),
            Accept = { new MediaTypeWithQualityHeaderValue("application/json") },
        },
    };

    public async Task<BaselinePage> PageAsync(long skip, CancellationToken cancellationToken = default)
    {
        using var response = await _http.GetAsync(
            $"affiliate-manager/loc/payouts?skip={skip}&limit={limit}", HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(BaselineJson.Default.BaselinePage, cancellationToken))!;
    }

    public async IAsyncEnumerable<BaselinePayout> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var skip = 0L; ; skip += limit)
        {
            var page = await PageAsync(skip, cancellationToken);
            foreach (var row in page.Payouts) yield return row;
            if (page.Payouts.Count == 0 || skip + page.Payouts.Count >= page.Meta?.Count) yield break;
        }
    }

    public void Dispose() => _http.Dispose();
}
