using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Tests.RateLimiting;

internal static class GivingBack
{
    /// <summary>Gives a permit back; in a process that is done when the call returns.</summary>
    internal static void Dispose(this IRateLimitLease permit) =>
        permit.DisposeAsync().AsTask().IsCompletedSuccessfully.ShouldBeTrue();
}
