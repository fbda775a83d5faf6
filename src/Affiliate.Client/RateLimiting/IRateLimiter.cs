namespace Affiliate.Client.RateLimiting;

/// <summary>Says when the next request of one account may be sent. Safe to use from any thread.</summary>
public interface IRateLimiter
{
    /// <summary>
    /// The least time that a caller who asks now has to wait, because the account is paused or its limits are used up; zero if none is known.
    /// Calls that have less time left than this fail at once.
    /// </summary>
    TimeSpan MinimumWait { get; }

    /// <summary>Waits, first come first served, until a request may be sent.</summary>
    /// <param name="cancellationToken">Ends the wait; the caller's place in the queue is freed.</param>
    /// <returns>The permit; it is disposed of when the whole answer has arrived or the attempt was given up.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled while waiting.</exception>
    ValueTask<IRateLimitPermit> AcquireAsync(CancellationToken cancellationToken = default);

    /// <summary>Gives no permit before so much time has passed. A pause that already lasts longer stays as it is.</summary>
    /// <param name="duration">How long, from now.</param>
    void Pause(TimeSpan duration);
}
