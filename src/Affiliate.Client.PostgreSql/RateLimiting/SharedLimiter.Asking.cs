using System.Net.Sockets;
using Affiliate.Client.RateLimiting;
using Npgsql;

namespace Affiliate.Client.PostgreSql.RateLimiting;

/// <summary>The one question at a time.</summary>
internal sealed partial class SharedLimiter
{
    private Task _asking = Task.CompletedTask;
    private TaskCompletionSource _wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isAsking;

    /// <summary>Everything that ended is told, unless the database is away. Nobody gets a permit any more.</summary>
    internal Task EndAsync()
    {
        var left = new List<PermitWaiter>();
        lock (_lock)
        {
            while (_queue.Count > 0) left.Add(_queue.Dequeue());
            _wake.TrySetResult();
        }

        foreach (var waiter in left) waiter.TrySetException(new ObjectDisposedException(nameof(PostgreSqlRateLimiterProvider)));
        lock (_lock) return _asking;
    }

    /// <summary>Under the lock: there is something to ask or to tell.</summary>
    private void Ask()
    {
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
            var asked = _time.GetTimestamp();
            try
            {
                response = await _table.TakeAsync(request, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is NpgsqlException or SocketException or IOException or TimeoutException or ObjectDisposedException)
            {
                Fail(request, failure);
                return;
            }

            isWaiting = response.Wait > TimeSpan.Zero;
            Give(response, isUsable: _time.GetElapsedTime(asked) < _answerTimeout);
            if (isWaiting) await WaitAsync(response.Wait).ConfigureAwait(false);
        }
    }

    /// <summary>What to ask now; null when there is nothing, and no place in the database's queue to give up.</summary>
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
            request.Wanted = _queue.Count;
            _news = new TakeRequest();
            if (_wake.Task.IsCompleted) _wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return request;
        }
    }

    /// <summary>Permits that came too late to be used in their time, and those whose waiters left, go back.</summary>
    private void Give(TakeResponse response, bool isUsable)
    {
        var given = new List<PermitWaiter>(response.Ids.Length);
        lock (_lock)
        {
            _nextAnswer = Now + response.Wait;
            foreach (var id in response.Ids)
            {
                if (!isUsable || _queue.Count == 0 || _pausedUntil > Now)
                {
                    _news.Unused.Add(id);
                    continue;
                }

                var waiter = _queue.Dequeue();
                waiter.Granted = new SharedLease(this, id, response.Bases);
                given.Add(waiter);
            }
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

    /// <summary>Nobody who waits is kept waiting for a database that is away. What it was not told is told with the next question.</summary>
    private void Fail(TakeRequest request, Exception failure)
    {
        var failed = new List<PermitWaiter>();
        lock (_lock)
        {
            _isAsking = false;
            _news.Add(request);
            while (_queue.Count > 0) failed.Add(_queue.Dequeue());
        }

        var code = (failure as PostgresException)?.SqlState is { } state ? $" {state}" : "";
        var text = $"The rate limits' database ({_table.Database}) did not answer ({failure.GetType().Name}{code}).";
        _logger.DatabaseAway(_table.Database, $"{failure.GetType().Name}{code}", failed.Count);
        foreach (var waiter in failed) waiter.TrySetException(new RateLimiterUnavailableException(text, failure));
    }
}
