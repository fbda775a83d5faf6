namespace Affiliate.Client.RateLimiting;

/// <summary>
/// The right to send one request. Disposing of it says that the response has arrived or that nobody waits for it any more.
/// </summary>
/// <remarks>
/// Disposing must not throw: the response is there already, whatever becomes of the permit. A permit that cannot be given back is counted
/// as if it were held for <see cref="RateLimits.LongestHold"/>.
/// </remarks>
public interface IRateLimitLease : IAsyncDisposable
{
    /// <summary>Tells the limiter what the vendor said of its limits in the response to this request. It may only lower the rate.</summary>
    void Observe(RateLimitReading reading);
}
