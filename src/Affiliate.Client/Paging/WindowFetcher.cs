using Affiliate.Client.Http;

namespace Affiliate.Client.Paging;

/// <summary>Fetches windows, some of them before they are needed. What is not needed after all is cancelled and awaited.</summary>
internal sealed class WindowFetcher<TItem>(IListing<TItem> listing, CancellationToken cancellationToken) : IAsyncDisposable
{
    private readonly Queue<(WindowRequest Request, Task<ListingWindow<TItem>> Window)> _flying = new();
    private CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

    /// <summary>Calls started, those that were cancelled again included.</summary>
    public long Requests { get; private set; }

    public async ValueTask<ListingWindow<TItem>> FetchAsync(WindowRequest request)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_flying.TryPeek(out var first) && first.Request != request) await DropAsync().ConfigureAwait(false);
        if (_flying.Count == 0) Start(request);
        // It stays in the queue until it is done, so that disposal awaits it too.
        var window = await _flying.Peek().Window.ConfigureAwait(false);
        _flying.Dequeue();
        return window;
    }

    /// <summary>Starts these windows, as far as they are not on their way.</summary>
    public async ValueTask AheadAsync(IReadOnlyList<WindowRequest> windows)
    {
        var known = 0;
        foreach (var (request, _) in _flying)
        {
            if (known == windows.Count || request != windows[known++])
            {
                await DropAsync().ConfigureAwait(false);
                known = 0;
                break;
            }
        }

        for (; known < windows.Count; known++) Start(windows[known]);
    }

    public async ValueTask DisposeAsync()
    {
        await DropAsync().ConfigureAwait(false);
        _stop.Dispose();
    }

    private void Start(WindowRequest request)
    {
        Requests++;
        _flying.Enqueue((request, RunAsync(request, _stop.Token)));
    }

    // A listing that throws before it awaits must fail at its window, not at the one before.
    private async Task<ListingWindow<TItem>> RunAsync(WindowRequest request, CancellationToken token)
    {
        var watch = ResponseWatch.Begin();
        var window = await listing.FetchAsync(request, token).ConfigureAwait(false);
        return watch.IsFromCache ? window with { IsFromCache = true } : window;
    }

    private async ValueTask DropAsync()
    {
        if (_flying.Count == 0) return;
        await _stop.CancelAsync().ConfigureAwait(false);
        while (_flying.TryDequeue(out var flight)) await ((Task)flight.Window).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    }
}
