namespace Affiliate.Client.RateLimiting;

/// <summary>The right to send one request. Disposing of it says that the answer has arrived or that nobody waits for it any more.</summary>
public interface IRateLimitPermit : IDisposable
{
    /// <summary>Tells the limiter what the vendor said of its limits in the answer to this request. It may only lower the rate.</summary>
    void Observe(RateLimitReading reading);
}
