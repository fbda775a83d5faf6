namespace Affiliate.Client.Lab.Limits;

/// <summary>
/// A wait whose end, also by cancellation, continues on the thread that ended it; the framework's delay hops to the pool when it is
/// cancelled.
/// </summary>
internal static class VirtualWait
{
    internal static async Task ForAsync(TimeSpan time, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (time <= TimeSpan.Zero) return;
        var done = new TaskCompletionSource();
        using var timer = clock.CreateTimer(_ => done.TrySetResult(), null, time, Timeout.InfiniteTimeSpan);
        using (cancellationToken.UnsafeRegister(_ => done.TrySetCanceled(cancellationToken), null)) await done.Task.ConfigureAwait(false);
    }
}
