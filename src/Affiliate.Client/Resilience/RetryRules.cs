using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.Resilience;

/// <summary>The rule of repetition that holds where a vendor package has no better knowledge.</summary>
public static class RetryRules
{
    private static readonly OperationInfo AnyRead = OperationInfo.Unknown with { Kind = OperationKind.Read };

    /// <summary>
    /// Reads and idempotent writes: after 408, 429, 500, 502, 503, 504, what a proxy in front of the vendor says when it gets no
    /// response itself (520 to 530, 598, 599), and where no complete response came.
    /// Unsafe writes: only where the server said that it did not act, which is 429, and 503 with <c>Retry-After</c>.
    /// </summary>
    /// <param name="attempt">How the attempt ended.</param>
    public static bool ShouldRetry(AttemptOutcome attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt.Operation);
        if (attempt.Operation.Kind == OperationKind.UnsafeWrite)
            return (int?)attempt.StatusCode is 429 || ((int?)attempt.StatusCode is 503 && attempt.HasRetryAfter);
        return attempt.Failure != AttemptFailure.None || (attempt.StatusCode is { } status && TransientStatus.Is(status));
    }

    /// <summary>Whether a read that ended in this response would be retried, whatever the operation was.</summary>
    /// <param name="response">A response that is an error.</param>
    /// <param name="shouldRetry">The vendor's own rule; null for <see cref="ShouldRetry"/>.</param>
    internal static bool IsTransient(HttpResponseMessage response, RetryPredicate? shouldRetry) =>
        (shouldRetry ?? ShouldRetry)(AttemptOutcome.From(AnyRead, AttemptFailure.None, response, hasRetryAfter: false));
}
