using System.Globalization;
using System.Net;
using Affiliate.Client.Lab.Limits;
using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Lab.Processes.Limits;

/// <summary>
/// Processes that share one account, and a vendor that counts on its own clock with latency before and after. First undisturbed; then calm
/// and flood take turns, so that permits are held ahead of need when the limit is reached; then one process is killed, and one suspended
/// for longer than its permits are its own.
/// </summary>
internal sealed class LimitsRun(int seed, Engine engine, int processes)
{
    internal static readonly RateLimit Limit = new(20, TimeSpan.FromSeconds(1));
    internal static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(1);
    internal static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(1);

    /// <summary>The segment of the vendor's address that says whether the processes flood it; not counted.</summary>
    internal const string Mood = "mood";

    /// <summary>
    /// Beyond the least are half a percent of the window and a question to the server each time; the rest is for a busy machine.
    /// </summary>
    internal const double MaxRatio = 1.25;

    private const int WarmUp = 2;
    private const int Rounds = 5;
    private static readonly TimeSpan MeanLatency = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Least = Rounds * (Limit.Window + (2 * MeanLatency));
    private static readonly TimeProvider Clock = TimeProvider.System;
    private readonly Random _random = new(seed);
    private readonly List<(DateTimeOffset At, int Process)> _arrived = [];
    private readonly TaskCompletionSource _undisturbed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isCalm;

    /// <summary>The programs start one after the other, so the first rounds are not measured.</summary>
    private static int First => WarmUp * Limit.Permits;

    private static int Undisturbed => First + (Rounds * Limit.Permits);

    internal async Task<LimitsRunOutcome> RunAsync()
    {
        var place = await engine.NewPlaceAsync();
        await using var vendor = new VendorServer(RespondAsync);
        var children = Enumerable.Range(0, processes)
            .Select(number => new ChildProcess(
                LimitsWorker.Command, engine.Name, place, vendor.Address, number.ToString(CultureInfo.InvariantCulture)))
            .ToList();
        try
        {
            await _undisturbed.Task.WaitAsync(TimeSpan.FromMinutes(2), Clock);
            await ChangeMoodsAsync(rounds: 3);
            await DisturbAsync(children);
        }
        finally
        {
            foreach (var child in children) child.Dispose();
        }

        return Count();
    }

    private async Task ChangeMoodsAsync(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            _isCalm = true;
            await Task.Delay(2 * Limit.Window + Draw(500), Clock);
            _isCalm = false;
            await Task.Delay(Limit.Window + Draw(500), Clock);
        }
    }

    private async Task DisturbAsync(List<ChildProcess> children)
    {
        children[0].Kill();
        children[1].Suspend();
        await Task.Delay(AttemptTimeout + AnswerTimeout + Limit.Window + Draw(1000), Clock);
        children[1].Resume();
        await Task.Delay(TimeSpan.FromSeconds(4), Clock);
    }

    private LimitsRunOutcome Count()
    {
        lock (_arrived)
        {
            var times = _arrived.Select(static one => one.At).Order().ToList();
            var end = times[^1] - TimeSpan.FromSeconds(2);
            var over = Enumerable.Range(Limit.Permits, times.Count - Limit.Permits)
                .Count(i => times[i] - times[i - Limit.Permits] < Limit.Window);
            return new(
                times.Count,
                WindowCount.Max(times, Limit.Window),
                over,
                (times[Undisturbed] - times[First]) / Least,
                _arrived.Where(one => one.At > end).Select(static one => one.Process).Distinct().Count());
        }
    }

    private async Task<VendorResponse> RespondAsync(HttpListenerRequest request)
    {
        var last = request.Url!.Segments[^1].Trim('/');
        if (last == Mood) return new(200, _isCalm ? "calm" : "flood");
        await Task.Delay(Draw(2 * MeanLatency.Milliseconds), Clock);
        lock (_arrived)
        {
            _arrived.Add((Clock.GetUtcNow(), int.Parse(last, CultureInfo.InvariantCulture)));
            if (_arrived.Count > Undisturbed) _undisturbed.TrySetResult();
        }

        await Task.Delay(Draw(2 * MeanLatency.Milliseconds), Clock);
        return new(200, """{"id":1}""");
    }

    private TimeSpan Draw(int milliseconds)
    {
        lock (_random) return TimeSpan.FromMilliseconds(_random.Next(milliseconds));
    }
}
