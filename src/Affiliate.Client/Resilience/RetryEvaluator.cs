using System.Globalization;
using System.Net;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Http;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Affiliate.Client.Resilience;

/// <summary>Decides after every attempt whether it is retried, and after which delay.</summary>
internal static class RetryEvaluator
{
    internal static bool ShouldRetry(AccountResilience account, CallState call, Outcome<AttemptResult> outcome, int attemptNumber)
    {
        if (call is { IsRenewed: true, IsResent: false })
        {
            // The vendor refused to act, so this is safe for every operation; it is no outage, so it costs neither a retry nor the budget.
            call.IsResent = true;
            call.NextDelay = TimeSpan.Zero;
            return true;
        }

        if (attemptNumber - (call.IsResent ? 1 : 0) >= account.Options.Retry.MaxRetries) return false;
        if (outcome.Exception is BrokenCircuitException broken)
        {
            // Nothing was sent, so waiting out the break is safe for every operation.
            call.NextDelay = broken.RetryAfter ?? account.Options.CircuitBreaker.BreakDuration;
            return call.NextDelay < account.TimeLeft(call);
        }

        var retryAfter = outcome.Result.Response is { } response ? RetryAfterHeader.Read(response, account.Time.GetUtcNow()) : null;
        if (!account.ShouldRetry(ToOutcome(call.Operation, outcome, retryAfter is not null))) return false;

        var throttled = outcome.Result.Response?.StatusCode == HttpStatusCode.TooManyRequests;
        call.NextDelay = retryAfter ?? account.DrawDelay(call, throttled ? account.ShortestThrottleDelay : account.Options.Retry.BaseDelay);
        if (call.NextDelay >= account.TimeLeft(call)) return false;
        if (throttled)
        {
            account.Limiter.Pause(call.NextDelay);
            return true;
        }

        if (account.Budget.TryTake()) return true;
        account.Logger.RetryBudgetSpent(account.Account.Vendor, account.Account.Name, call.Operation.Name);
        return false;
    }

    /// <summary>
    /// Whether the vendor as a whole seems to be down: what a read would be repeated after, but for the caller's own doing.
    /// </summary>
    internal static bool IsOutage(AccountResilience account, CallState call, Outcome<AttemptResult> outcome)
    {
        if (outcome.Result.Response is { } response && (int)response.StatusCode < 500) return false;
        return account.ShouldRetry(ToOutcome(call.Operation with { Kind = OperationKind.Read }, outcome, hasRetryAfter: false));
    }

    /// <summary>A word of low cardinality for logs and metrics.</summary>
    internal static string Reason(Outcome<AttemptResult> outcome) => outcome switch
    {
        { Result.Response: { } response } => ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture),
        { Exception: BrokenCircuitException } => "circuit_open",
        { Exception: TimeoutRejectedException } => "timeout",
        _ => "transport",
    };

    private static AttemptOutcome ToOutcome(OperationInfo operation, Outcome<AttemptResult> outcome, bool hasRetryAfter) =>
        AttemptOutcome.From(operation, Failure(outcome.Exception), outcome.Result.Response, hasRetryAfter);

    private static AttemptFailure Failure(Exception? exception) => exception switch
    {
        TimeoutRejectedException => AttemptFailure.Timeout,
        _ when RefusedCertificate.Is(exception) => AttemptFailure.None,
        HttpRequestException or IOException => AttemptFailure.Transport,
        _ => AttemptFailure.None,
    };
}
