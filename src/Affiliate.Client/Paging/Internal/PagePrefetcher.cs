using Affiliate.Client.Http;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Paging.Internal;

/// <summary>Fetches pages, some of them before they are needed. What is not needed after all is cancelled and awaited.</summary>
internal sealed class PagePrefetcher<TItem>(IPagedEndpoint<TItem> endpoint, CancellationToken cancellationToken) : IAsyncDisposable
{
    private readonly Queue<(PageRequest Request, Task<PageResponse<TItem>> Response)> _inFlight = new();
    private CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

    /// <summary>Calls started, those that were cancelled again included.</summary>
    public long Requests { get; private set; }

    public async ValueTask<PageResponse<TItem>> FetchAsync(PageRequest request)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_inFlight.TryPeek(out var first) && first.Request != request) await DropAsync().ConfigureAwait(false);
        if (_inFlight.Count == 0) Start(request);
        // It stays in the queue until it is done, so that disposal awaits it too.
        var response = await _inFlight.Peek().Response.ConfigureAwait(false);
        _inFlight.Dequeue();
        return response;
    }

    /// <summary>Starts these pages, as far as they are not on their way.</summary>
    public async ValueTask PrefetchAsync(IReadOnlyList<PageRequest> requests)
    {
        var known = 0;
        foreach (var (request, _) in _inFlight)
        {
            if (known == requests.Count || request != requests[known++])
            {
                await DropAsync().ConfigureAwait(false);
                known = 0;
                break;
            }
        }

        for (; known < requests.Count; known++) Start(requests[known]);
    }

    public async ValueTask DisposeAsync()
    {
        await DropAsync().ConfigureAwait(false);
        _stop.Dispose();
    }

    private void Start(PageRequest request)
    {
        Requests++;
        _inFlight.Enqueue((request, RunAsync(request, _stop.Token)));
    }

    // A listing that throws before it awaits must fail at its page, not at the one before.
    private async Task<PageResponse<TItem>> RunAsync(PageRequest request, CancellationToken token)
    {
        var watch = ResponseWatch.Begin();
        var response = await endpoint.FetchAsync(request, token).ConfigureAwait(false);
        return watch.IsFromCache ? response with { IsFromCache = true } : response;
    }

    private async ValueTask DropAsync()
    {
        if (_inFlight.Count == 0) return;
        await _stop.CancelAsync().ConfigureAwait(false);
        while (_inFlight.TryDequeue(out var flight)) await ((Task)flight.Response).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    }
}
