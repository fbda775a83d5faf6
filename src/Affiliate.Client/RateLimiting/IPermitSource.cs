namespace Affiliate.Client.RateLimiting;

/// <summary>What gives permits to those who wait.</summary>
internal interface IPermitSource
{
    /// <summary>True only in seeded simulations: what a permit wakes then runs on the thread that moves the clock.</summary>
    bool InlineContinuations { get; }

    /// <summary>Gives a place in the queue up.</summary>
    /// <returns>False if the permit was given already.</returns>
    bool TryLeave(PermitWaiter waiter);
}
