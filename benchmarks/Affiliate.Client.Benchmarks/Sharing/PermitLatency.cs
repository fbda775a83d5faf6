using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Benchmarks.Sharing;

/// <summary>How long calls waited for their permits, in milliseconds.</summary>
/// <param name="Calls">How many were measured.</param>
/// <param name="Median">Half of them waited no longer.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Slowest">99 of 100 waited no longer.</param>
/// <param name="Stall">The longest time by which the machine woke a sleeper too late meanwhile.</param>
internal sealed record PermitLatency(int Calls, double Median, double Mean, double Slowest, double Stall)
{
    public static RateLimit Limit { get; } = new(100, TimeSpan.FromSeconds(1));

    public static TimeSpan ResponseTime { get; } = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(10);
    private static readonly TimeProvider Clock = TimeProvider.System;

    /// <summary>Calls begin evenly, whether or not those before them have ended.</summary>
    /// <param name="provider">Where the limit is kept.</param>
    /// <param name="load">The part of the limit that is called for.</param>
    public static async Task<PermitLatency> MeasureAsync(IRateLimiterProvider provider, double load)
    {
        var limiter = provider.GetLimiter(new AffiliateAccount("Vendor", "default"), new RateLimits { Windows = [Limit] });
        var between = Limit.Window / (Limit.Permits * load);
        var calls = new List<Task<double>>();
        using var end = new CancellationTokenSource();
        var stall = WatchAsync(end.Token);
        var begun = Clock.GetTimestamp();
        for (var due = TimeSpan.Zero; due < Duration + WarmUp; due += between)
        {
            if (due - Clock.GetElapsedTime(begun) is { Ticks: > 0 } early) await Task.Delay(early, Clock);
            calls.Add(CallAsync(limiter));
        }

        var waits = (await Task.WhenAll(calls)).Skip((int)(WarmUp / between)).Order().ToList();
        await end.CancelAsync();
        return new(waits.Count, waits[waits.Count / 2], waits.Average(), waits[waits.Count * 99 / 100], await stall);
    }

    private static async Task<double> WatchAsync(CancellationToken end)
    {
        var worst = TimeSpan.Zero;
        while (!end.IsCancellationRequested)
        {
            var begun = Clock.GetTimestamp();
            await Task.Delay(Beat, Clock, CancellationToken.None);
            var late = Clock.GetElapsedTime(begun) - Beat;
            if (late > worst) worst = late;
        }

        return worst.TotalMilliseconds;
    }

    private static async Task<double> CallAsync(IRateLimiter limiter)
    {
        var asked = Clock.GetTimestamp();
        await using var permit = await limiter.AcquireAsync("caller", CancellationToken.None);
        var waited = Clock.GetElapsedTime(asked);
        await Task.Delay(ResponseTime, Clock);
        return waited.TotalMilliseconds;
    }
}
