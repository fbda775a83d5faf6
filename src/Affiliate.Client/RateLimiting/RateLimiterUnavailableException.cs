namespace Affiliate.Client.RateLimiting;

/// <summary>
/// A shared limiter cannot say whether a request may be sent, because the server that keeps its limits does not answer. Nothing was sent.
/// </summary>
/// <param name="message">Names the server, and holds no secret.</param>
/// <param name="innerException">The cause, or null.</param>
public sealed class RateLimiterUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
