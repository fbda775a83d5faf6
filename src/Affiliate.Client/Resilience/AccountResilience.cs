using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Http;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;

namespace Affiliate.Client.Resilience;

/// <summary>
/// The limiter, circuit breaker, retry budget and pipeline of one vendor account. Made once and shared by all
/// <see cref="ResilienceHandler"/>s of the account, which come and go with their connections.
/// </summary>
internal sealed class AccountResilience
{
    private readonly Func<double> _random;

    /// <summary>Makes the shared state of an account.</summary>
    /// <param name="account">The vendor and account.</param>
    /// <param name="options">Timeouts, retries, circuit breaker and limits; read once, here.</param>
    /// <param name="vendorLimits">The vendor's own limits, for what the options leave open.</param>
    /// <param name="maxResponseBytes">The largest response that is read; see <c>MaxResponseBytes</c>.</param>
    /// <param name="limiters">Gives the account its limiter.</param>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    /// <param name="loggerFactory">Where retries, pauses and circuit changes are logged; nowhere by default.</param>
    /// <param name="random">Numbers of at least 0 and less than 1, from any thread; scatters the waits. A random source by default.</param>
    /// <param name="shouldRetry">The vendor's rule of repetition; <see cref="RetryRules.ShouldRetry"/> by default.</param>
    public AccountResilience(
        AffiliateAccount account,
        ResilienceOptions options,
        RateLimits vendorLimits,
        int maxResponseBytes,
        IRateLimiterProvider limiters,
        TimeProvider? timeProvider = null,
        ILoggerFactory? loggerFactory = null,
        Func<double>? random = null,
        RetryPredicate? shouldRetry = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(vendorLimits);
        ArgumentNullException.ThrowIfNull(limiters);
        Account = account;
        Options = options;
        MaxResponseBytes = maxResponseBytes;
        Time = timeProvider ?? TimeProvider.System;
        Logger = (loggerFactory ?? NullLoggerFactory.Instance).CreateLogger(AffiliateDiagnostics.LoggerCategory);
        ShouldRetry = shouldRetry ?? RetryRules.ShouldRetry;
        _random = random ?? new RandomSource().Next;
        Budget = new RetryBudget(options.Retry, Time);
        var limits = options.RateLimit.Resolve(vendorLimits) with { LongestHold = options.AttemptTimeout };
        Limiter = limiters.GetLimiter(account, limits);
        ShortestThrottleDelay = ShortestDelayAfter429(options.Retry, limits);
        Pipeline = ResiliencePipelines.Build(this);
    }

    /// <summary>The vendor and account.</summary>
    public AffiliateAccount Account { get; }

    /// <summary>The limiter that every attempt of the account asks.</summary>
    public IRateLimiter Limiter { get; }

    internal ResilienceOptions Options { get; }

    internal int MaxResponseBytes { get; }

    internal TimeProvider Time { get; }

    internal ILogger Logger { get; }

    internal RetryPredicate ShouldRetry { get; }

    internal RetryBudget Budget { get; }

    internal TimeSpan ShortestThrottleDelay { get; }

    internal ResiliencePipeline<AttemptResult> Pipeline { get; }

    internal TimeSpan TimeLeft(CallState call) => Options.TotalTimeout - Time.GetElapsedTime(call.StartedAt);

    /// <summary>A delay where the vendor names none: it grows from retry to retry, with decorrelated jitter.</summary>
    internal TimeSpan DrawDelay(CallState call, TimeSpan shortest)
    {
        var delay = DecorrelatedJitter.Next(call.LastDrawnDelay, shortest, Options.Retry.MaxDelay, _random());
        call.LastDrawnDelay = delay;
        return delay;
    }

    /// <summary>
    /// A 429 that names no time comes from a window whose length is known; waits that are tiny beside it would only use up the retries.
    /// </summary>
    private static TimeSpan ShortestDelayAfter429(RetryOptions retry, RateLimits limits)
    {
        var delay = limits.Windows.Count == 0 ? retry.BaseDelay : limits.Windows.Min(static w => w.Window) / 20;
        return delay < retry.BaseDelay ? retry.BaseDelay : delay < retry.MaxDelay ? delay : retry.MaxDelay;
    }
}
