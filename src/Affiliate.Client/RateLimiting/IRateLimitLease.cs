namespace Affiliate.Client.RateLimiting;

/// <summary>
/// The right to send one request. Disposing of it says that the response has arrived or that nobody waits for it any more.
/// </summary>
public interface IRateLimitLease : IDisposable
{
    /// <summary>Tells the limiter what the vendor said of its limits in the response to this request. It may only lower the rate.</summary>
    void Observe(RateLimitReading reading);
}
