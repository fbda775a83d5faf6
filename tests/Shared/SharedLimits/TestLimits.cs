using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Tests.SharedLimits;

/// <summary>The limiter of one account as one process has it.</summary>
internal sealed class TestLimits(IRateLimiterProvider provider, RateLimits? limits) : IAsyncDisposable
{
    private static readonly TimeProvider Clock = TimeProvider.System;

    internal IRateLimiter Limiter { get; } = provider.GetLimiter(new AffiliateAccount("LeadDyno", "default"), limits ?? Of(10, 60_000));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    internal static RateLimits Of(int permits, int milliseconds) =>
        new() { Windows = [new RateLimit(permits, TimeSpan.FromMilliseconds(milliseconds))] };

    internal Task<IRateLimitLease> TakeAsync(string caller = "caller") => Limiter.AcquireAsync(caller, Token).AsTask();

    /// <summary>How many permits there are without waiting for the window.</summary>
    internal async Task<int> CountFreeAsync()
    {
        for (var free = 0; ; free++)
        {
            var asked = Limiter.AcquireAsync("count", Token).AsTask();
            await UntilAsync(() => Task.FromResult(asked.IsCompleted || Limiter.GetMinimumWait("count") > TimeSpan.FromSeconds(1)));
            if (!asked.IsCompleted) return free;
            await (await asked).DisposeAsync();
        }
    }

    /// <summary>How many seconds the next call would wait.</summary>
    internal async Task<double> WaitsAsync()
    {
        using var cancel = new CancellationTokenSource();
        var asked = Limiter.AcquireAsync("probe", cancel.Token).AsTask();
        await UntilAsync(() => Task.FromResult(asked.IsCompleted || Limiter.GetMinimumWait("probe") > TimeSpan.FromSeconds(1)));
        var wait = Limiter.GetMinimumWait("probe").TotalSeconds;
        await cancel.CancelAsync();
        return wait;
    }

    internal static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var begun = Clock.GetTimestamp();
        while (!await isSo())
        {
            Clock.GetElapsedTime(begun).TotalSeconds.ShouldBeLessThan(30);
            await Task.Delay(TimeSpan.FromMilliseconds(10), Clock, Token);
        }
    }

    public ValueTask DisposeAsync() => ((IAsyncDisposable)provider).DisposeAsync();
}
