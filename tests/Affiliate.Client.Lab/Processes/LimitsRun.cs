using System.Globalization;
using System.Net;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Lab.Limits;

namespace Affiliate.Client.Lab.Processes;

/// <summary>
/// Processes that share one account, and a vendor that counts on its own clock with latency before and after: first undisturbed, then with
/// one process killed, and one suspended for longer than its permits are its own.
/// </summary>
internal sealed class LimitsRun(int seed, string engine, int processes, string database)
{
    internal static readonly RateLimit Limit = new(20, TimeSpan.FromSeconds(1));
    internal static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(1);
    internal static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(1);

    /// <summary>What the undisturbed part takes if each permit comes back one window after the mean response.</summary>
    internal static readonly TimeSpan Least = Rounds * (Limit.Window + (2 * MeanLatency));

    private const int Rounds = 5;
    private static readonly TimeSpan MeanLatency = TimeSpan.FromMilliseconds(20);
    private static readonly TimeProvider Clock = TimeProvider.System;
    private readonly Random _random = new(seed);
    private readonly List<(DateTimeOffset At, int Process)> _arrived = [];
    private readonly TaskCompletionSource _undisturbed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int Undisturbed => (Rounds * Limit.Permits) + 1;

    internal async Task<LimitsRunOutcome> RunAsync()
    {
        await using var vendor = new VendorServer(RespondAsync);
        var children = Enumerable.Range(0, processes)
            .Select(number => new ChildProcess(
                LimitsWorker.Command, engine, database, vendor.Address, number.ToString(CultureInfo.InvariantCulture)))
            .ToList();
        try
        {
            await _undisturbed.Task.WaitAsync(TimeSpan.FromMinutes(2), Clock);
            await DisturbAsync(children);
        }
        finally
        {
            foreach (var child in children) child.Dispose();
        }

        lock (_arrived)
        {
            var times = _arrived.Select(static one => one.At).Order().ToList();
            var end = times[^1] - TimeSpan.FromSeconds(2);
            return new(
                times.Count,
                WindowCount.Max(times, Limit.Window),
                (times[Undisturbed - 1] - times[0]) / Least,
                _arrived.Where(one => one.At > end).Select(static one => one.Process).Distinct().Count());
        }
    }

    private async Task DisturbAsync(List<ChildProcess> children)
    {
        await Task.Delay(Draw(500), Clock);
        children[0].Kill();
        children[1].Suspend();
        await Task.Delay(AttemptTimeout + AnswerTimeout + Limit.Window + Draw(1000), Clock);
        children[1].Resume();
        await Task.Delay(TimeSpan.FromSeconds(4), Clock);
    }

    private async Task<string> RespondAsync(HttpListenerRequest request)
    {
        await Task.Delay(Draw(2 * MeanLatency.Milliseconds), Clock);
        lock (_arrived)
        {
            _arrived.Add((Clock.GetUtcNow(), int.Parse(request.Url!.Segments[^1].Trim('/'), CultureInfo.InvariantCulture)));
            if (_arrived.Count == Undisturbed) _undisturbed.SetResult();
        }

        await Task.Delay(Draw(2 * MeanLatency.Milliseconds), Clock);
        return """{"id":1}""";
    }

    private TimeSpan Draw(int milliseconds)
    {
        lock (_random) return TimeSpan.FromMilliseconds(_random.Next(milliseconds));
    }
}
