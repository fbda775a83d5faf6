using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Shared.RateLimiting;

/// <summary>The one question at a time.</summary>
internal sealed partial class SharedLimiter
{
    private Task _asking = Task.CompletedTask;
    private TaskCompletionSource _wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isAsking;
    private bool _isEnded;

    /// <summary>Everything that ended or was not used is told, unless the server is away. Nobody gets a permit any more.</summary>
    internal Task EndAsync()
    {
        var left = new List<PermitWaiter>();
        lock (_lock)
        {
            while (_queue.Count > 0) left.Add(_queue.Dequeue());
            _news.Unused.AddRange(_stock.Clear());
            if (_news.HasNews) Ask();
            _isEnded = true;
            _wake.TrySetResult();
        }

        _stockEnd.Dispose();
        foreach (var waiter in left) waiter.TrySetException(new ObjectDisposedException(nameof(IRateLimiterProvider)));
        lock (_lock) return _asking;
    }

    /// <summary>Under the lock: there is something to ask or to tell.</summary>
    private void Ask()
    {
        if (_isEnded) return;
        if (_isAsking)
        {
            // Those who wait ask at the moment that they were told; what ended is told at once.
            if (_news.HasNews) _wake.TrySetResult();
            return;
        }

        _isAsking = true;
        _asking = Task.Run(AskAsync);
    }

    private async Task AskAsync()
    {
        var isWaiting = false;
        while (Next(isWaiting) is { } request)
        {
            TakeResponse response;
            var asked = Now;
            try
            {
                response = await _table.TakeAsync(request).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever it is, those who wait must hear of it, or they would wait for ever.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                Fail(request, failure);
                return;
            }

            isWaiting = response.Wait > TimeSpan.Zero;
            Give(response, asked);
            if (isWaiting) await WaitAsync(response.Wait).ConfigureAwait(false);
        }
    }

    /// <summary>What to ask now; null when there is nothing, and no place in the server's queue to give up.</summary>
    private TakeRequest? Next(bool isWaiting)
    {
        lock (_lock)
        {
            if (_queue.Count == 0 && !_news.HasNews && !isWaiting)
            {
                _isAsking = false;
                return null;
            }

            var request = _news;
            request.Pause = request.TellsPause && _pausedUntil > Now ? _pausedUntil - Now : TimeSpan.Zero;
            request.Wanted = _queue.Count;
            request.Ahead = _pausedUntil > Now ? 0 : _stock.Missing;
            _news = new TakeRequest();
            if (_wake.Task.IsCompleted) _wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return request;
        }
    }

    /// <summary>Permits that came too late to be used in their time, and those that nobody may hold, go back.</summary>
    private void Give(TakeResponse response, TimeSpan asked)
    {
        var given = new List<PermitWaiter>(response.Ids.Length);
        lock (_lock)
        {
            _nextAnswer = Now + response.Wait;
            var isUsable = Now - asked < _answerTimeout && _pausedUntil <= Now;
            var mayKeep = response.IsFar && !_isEnded;
            if (!response.IsFar) _news.Unused.AddRange(_stock.Clear());
            foreach (var id in response.Ids)
            {
                if (!isUsable || (_queue.Count == 0 && !mayKeep))
                {
                    _news.Unused.Add(id);
                    continue;
                }

                var permit = new SharedLease(this, id, response.Bases);
                if (_queue.Count == 0)
                {
                    _stock.Add(permit, asked);
                    continue;
                }

                var waiter = _queue.Dequeue();
                waiter.Granted = permit;
                given.Add(waiter);
            }

            WatchStock();
        }

        foreach (var waiter in given) waiter.TrySetResult(waiter.Granted!);
    }

    private async Task WaitAsync(TimeSpan wait)
    {
        Task wake;
        lock (_lock) wake = _wake.Task;
        using var enough = new CancellationTokenSource();
        await Task.WhenAny(wake, Task.Delay(wait, _time, enough.Token)).ConfigureAwait(false);
        await enough.CancelAsync().ConfigureAwait(false);
    }

    /// <summary>Nobody who waits is kept waiting for a server that is away. What it was not told is told with the next question.</summary>
    private void Fail(TakeRequest request, Exception failure)
    {
        var failed = new List<PermitWaiter>();
        lock (_lock)
        {
            _isAsking = false;
            _news.Add(request);
            while (_queue.Count > 0) failed.Add(_queue.Dequeue());
        }

        var cause = failure.GetType().Name + (_table.GetCode(failure) is { } code ? $" {code}" : "");
        _logger.LimitsAway(_table.Server, cause, failed.Count);
        var text = $"The rate limits' server ({_table.Server}) did not answer ({cause}).";
        foreach (var waiter in failed) waiter.TrySetException(new RateLimiterUnavailableException(text, failure));
    }
}
