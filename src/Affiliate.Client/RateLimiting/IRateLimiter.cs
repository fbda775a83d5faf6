namespace Affiliate.Client.RateLimiting;

/// <summary>Says when the next request of one account may be sent. Safe to use from any thread.</summary>
public interface IRateLimiter
{
    /// <summary>
    /// The least time that a call of this caller has to wait that asks now, because the account is paused, its limits are used up or others
    /// wait already; zero if none is known. Calls that have less time left than this fail at once. A limiter that is shared by processes
    /// answers from what it was told last.
    /// </summary>
    /// <param name="caller">Who asks: <see cref="AffiliateCaller.Current"/>, or else the operation.</param>
    TimeSpan GetMinimumWait(string caller);

    /// <summary>
    /// Waits until a request may be sent. Callers who wait take turns; the calls of one are served in the order of asking.
    /// </summary>
    /// <param name="caller">Who asks: <see cref="AffiliateCaller.Current"/>, or else the operation.</param>
    /// <param name="cancellationToken">Ends the wait; the caller's place in the queue is freed.</param>
    /// <returns>The permit; it is disposed of when the whole response has arrived or the attempt was given up.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled while waiting.</exception>
    /// <exception cref="RateLimiterUnavailableException">
    /// What the limit is kept in does not answer. The call ends with a <see cref="Errors.TransportException"/> of which nothing was sent.
    /// </exception>
    ValueTask<IRateLimitLease> AcquireAsync(string caller, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gives no permit before so much time has passed. A pause that already lasts longer stays as it is; none lasts longer than
    /// <see cref="RateLimits.MaxPause"/>. It holds here at once; a shared limiter tells the other processes without being waited for.
    /// </summary>
    /// <param name="duration">How long, from now.</param>
    void Pause(TimeSpan duration);
}
