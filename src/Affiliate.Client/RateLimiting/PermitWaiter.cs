namespace Affiliate.Client.RateLimiting;

/// <summary>A caller in the queue; a link of a doubly linked list, so that leaving from the middle costs nothing.</summary>
internal sealed class PermitWaiter(IPermitSource limiter) : TaskCompletionSource<IRateLimitLease>(
    limiter.InlineContinuations ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously)
{
    internal PermitWaiter? Previous { get; set; }

    internal PermitWaiter? Next { get; set; }

    /// <summary>The queue that it stands in, or null.</summary>
    internal PermitQueue? Queue { get; set; }

    /// <summary>The permit that was set aside under the lock, to be handed over outside of it.</summary>
    internal IRateLimitLease? Granted { get; set; }

    internal void Cancel(CancellationToken cancellationToken)
    {
        if (limiter.TryLeave(this)) TrySetCanceled(cancellationToken);
    }
}
