using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.Resilience;

/// <summary>The rule of repetition that holds where a vendor package has no better knowledge.</summary>
public static class RetryRules
{
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

    /// <summary>Whether the operation would be retried after this response, if retries were left.</summary>
    /// <param name="response">A response that is an error.</param>
    /// <param name="operation">The operation, or one of another kind.</param>
    /// <param name="shouldRetry">The vendor's own rule; null for <see cref="ShouldRetry"/>.</param>
    /// <param name="now">What a date in <c>Retry-After</c> is read against.</param>
    internal static bool Allow(HttpResponseMessage response, OperationInfo operation, RetryPredicate? shouldRetry, DateTimeOffset now) =>
        (shouldRetry ?? ShouldRetry)(
            AttemptOutcome.From(operation, AttemptFailure.None, response, RetryAfterHeader.Read(response, now) is not null)
        );
}
