using System.Threading.Channels;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Holds every request of a simulated list until the test lets it through.</summary>
internal sealed class Gates
{
    private readonly object _lock = new();
    private readonly List<TaskCompletionSource> _waiting = [];
    private readonly Channel<PageRequest> _arrivals = Channel.CreateUnbounded<PageRequest>();
    private bool _lastFirst;

    public int MaxWaiting { get; private set; }

    public int Waiting
    {
        get { lock (_lock) return _waiting.Count; }
    }

    public async Task WaitAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        List<TaskCompletionSource> open = [];
        lock (_lock)
        {
            _waiting.Add(gate);
            MaxWaiting = Math.Max(MaxWaiting, _waiting.Count);
            if (_lastFirst) open = [.. Enumerable.Reverse(_waiting)];
        }

        _arrivals.Writer.TryWrite(request);
        foreach (var other in open) other.TrySetResult();
        try
        {
            await gate.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            lock (_lock) _waiting.Remove(gate);
        }
    }

    /// <summary>Waits until so many more requests have arrived.</summary>
    public async Task ArrivedAsync(int count)
    {
        for (var i = 0; i < count; i++) await _arrivals.Reader.ReadAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for requests and lets them through, one after the other.</summary>
    public async Task OpenFirstAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await ArrivedAsync(1);
            TaskCompletionSource first;
            lock (_lock) first = _waiting[0];
            first.TrySetResult();
        }
    }

    /// <summary>From now on lets everything through, the latest request first.</summary>
    public void OpenLastFirst()
    {
        List<TaskCompletionSource> open;
        lock (_lock)
        {
            _lastFirst = true;
            open = [.. Enumerable.Reverse(_waiting)];
        }

        foreach (var gate in open) gate.TrySetResult();
    }
}
