using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.Benchmarks.Baseline;

/// <summary>
/// The loop that one would write by hand, well: one pooled HttpClient, streamed source-generated JSON, one page after the other.
/// </summary>
public sealed class HandWrittenLoop(HttpClient http, string location, int limit) : IDisposable
{
    public static HandWrittenLoop Over(HttpMessageHandler handler, Uri address, int limit)
    {
        var http = new HttpClient(handler);
        Prepare(http, address, "canary-token");
        return new HandWrittenLoop(http, "loc", limit);
    }

    public static void Prepare(HttpClient http, Uri address, string token)
    {
        http.BaseAddress = address;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public Task<BaselinePage> PageAsync(long skip, CancellationToken cancellationToken = default) =>
        PageAsync(skip, BaselineJson.Default.BaselinePage, cancellationToken);

    public async IAsyncEnumerable<BaselinePayout> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var skip = 0L; ; skip += limit)
        {
            var page = await PageAsync(skip, cancellationToken);
            foreach (var row in page.Payouts) yield return row;
            if (page.Payouts.Count == 0 || skip + page.Payouts.Count >= page.Meta?.Count) yield break;
        }
    }

    /// <summary>The same rows, into members with setters.</summary>
    public async IAsyncEnumerable<SetterPayout> SetterRowsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var skip = 0L; ; skip += limit)
        {
            var page = await PageAsync(skip, BaselineJson.Default.SetterPage, cancellationToken);
            foreach (var row in page.Payouts!) yield return row;
            if (page.Payouts.Count == 0 || skip + page.Payouts.Count >= page.Meta?.Count) yield break;
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<TPage> PageAsync<TPage>(long skip, JsonTypeInfo<TPage> type, CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(
            $"affiliate-manager/{location}/payouts?skip={skip}&limit={limit}", HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(type, cancellationToken))!;
    }
}
