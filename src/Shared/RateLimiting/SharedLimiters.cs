using System.Collections.Concurrent;
using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.Shared.RateLimiting;

/// <summary>The limiters of one server, one for each account.</summary>
internal sealed class SharedLimiters(
    Func<AffiliateAccount, RateLimits, ILimitsTable> open,
    TimeSpan answerTimeout,
    double? fallbackShare,
    TimeProvider time,
    ILoggerFactory? loggers)
{
    private readonly ConcurrentDictionary<AffiliateAccount, Lazy<SharedLimiter>> _limiters = new();
    private readonly ProcessRateLimiterProvider _local = new(time, loggers);
    private readonly ILogger _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger(AffiliateDiagnostics.LoggerCategory);

    internal static void Validate(TimeSpan answerTimeout, double? fallbackShare)
    {
        ThrowIfNotBetween(answerTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), "AnswerTimeout");
        if (fallbackShare is { } share) ThrowIfNotBetween(share, double.Epsilon, 1, "FallbackShare");
    }

    internal static void ThrowIfNotBetween<T>(T value, T min, T max, string name)
        where T : IComparable<T>
    {
        if (value.CompareTo(min) < 0 || value.CompareTo(max) > 0)
            throw new ArgumentOutOfRangeException(name, value, $"Between {min} and {max}.");
    }

    internal IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return _limiters.GetOrAdd(
            account,
            static (account, state) => new Lazy<SharedLimiter>(() => state.self.Create(account, state.limits)),
            (self: this, limits)).Value;
    }

    /// <summary>Tells the server of everything that ended, and gives back what was not used.</summary>
    internal Task EndAsync() => Task.WhenAll(_limiters.Values.Select(static limiter => limiter.Value.EndAsync()));

    private SharedLimiter Create(AffiliateAccount account, RateLimits limits)
    {
        var fallback = fallbackShare is { } share ? _local.GetLimiter(account, Part(limits, share)) : null;
        return new SharedLimiter(open(account, limits), limits, answerTimeout, fallback, time, _logger);
    }

    /// <summary>At least one request in each window, or the account could not be used at all.</summary>
    private static RateLimits Part(RateLimits limits, double share) => limits with
    {
        Windows = [.. limits.Windows.Select(w => w with { Permits = Math.Max(1, (int)(w.Permits * share)) })],
        MaxConcurrency = limits.MaxConcurrency is { } most ? Math.Max(1, (int)(most * share)) : null,
    };
}
