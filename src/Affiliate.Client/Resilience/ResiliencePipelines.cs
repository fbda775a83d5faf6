using Affiliate.Client.Diagnostics;
using Affiliate.Client.Http;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Affiliate.Client.Resilience;

/// <summary>
/// Puts the strategies together: total timeout, retry, circuit breaker, rate limit, attempt timeout, from the outside in.
/// </summary>
internal static class ResiliencePipelines
{
    internal static ResiliencePipeline<AttemptResult> Build(AccountResilience account)
    {
        var options = account.Options;
        var builder = new ResiliencePipelineBuilder<AttemptResult> { TimeProvider = account.Time };
        builder.AddTimeout(new TimeoutStrategyOptions { Timeout = options.TotalTimeout });
        builder.AddRetry(Retry(account));
        if (options.CircuitBreaker.Enabled)
        {
            var circuit = new CircuitBreakerStateProvider();
            builder.AddStrategy(_ => new CircuitWatch(account, circuit));
            builder.AddCircuitBreaker(CircuitBreaker(account, circuit));
        }

        builder.AddStrategy(_ => new RateLimitStrategy(account));
        builder.AddTimeout(new TimeoutStrategyOptions { Timeout = options.AttemptTimeout });
        return builder.Build();
    }

    private static RetryStrategyOptions<AttemptResult> Retry(AccountResilience account) =>
        new()
        {
            // The evaluator knows the real number; one more is for a secret that was replaced.
            MaxRetryAttempts = account.Options.Retry.MaxRetries + 1,
            ShouldHandle = arguments =>
                new(RetryEvaluator.ShouldRetry(account, CallState.For(arguments.Context), arguments.Outcome, arguments.AttemptNumber)),
            DelayGenerator = static arguments => new(CallState.For(arguments.Context).NextDelay),
            OnRetry = arguments =>
            {
                var call = CallState.For(arguments.Context);
                var reason = RetryEvaluator.Reason(arguments.Outcome);
                AffiliateMetrics.Retried(account.Account, call.Operation.Name, reason);
                account.Logger.AttemptRetried(
                    account.Account.Vendor,
                    account.Account.Name,
                    call.Operation.Name,
                    arguments.AttemptNumber + 1,
                    reason,
                    call.NextDelay.TotalSeconds
                );
                return default;
            },
        };

    private static CircuitBreakerStrategyOptions<AttemptResult> CircuitBreaker(
        AccountResilience account,
        CircuitBreakerStateProvider circuit
    ) =>
        new()
        {
            FailureRatio = account.Options.CircuitBreaker.FailureRatio,
            MinimumThroughput = account.Options.CircuitBreaker.MinimumThroughput,
            SamplingDuration = account.Options.CircuitBreaker.SamplingDuration,
            BreakDuration = account.Options.CircuitBreaker.BreakDuration,
            StateProvider = circuit,
            ShouldHandle = arguments => new(RetryEvaluator.IsOutage(account, CallState.For(arguments.Context), arguments.Outcome)),
        };
}
