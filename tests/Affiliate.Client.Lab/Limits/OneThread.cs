using Affiliate.Client.Testing;

namespace Affiliate.Client.Lab.Limits;

/// <summary>
/// Runs work whose every wait is on a virtual time provider, on the calling thread alone, so that a seed always gives the same run.
/// </summary>
internal static class OneThread
{
    internal static void Run(VirtualTimeProvider clock, Func<Task> work)
    {
        // A context would send continuations to other threads.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            var all = work();
            while (!all.IsCompleted)
            {
                var next = clock.NextTimer ?? throw new InvalidOperationException("The work waits, but no timer will wake it.");
                clock.Advance(next - clock.GetUtcNow());
            }

            all.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}
