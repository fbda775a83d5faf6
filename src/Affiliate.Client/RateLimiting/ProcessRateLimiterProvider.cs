using System.Collections.Concurrent;
using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.RateLimiting;

/// <summary>The default provider: one limiter per vendor and account, shared by everything that uses this object.</summary>
public sealed class ProcessRateLimiterProvider : IRateLimiterProvider
{
    private readonly ConcurrentDictionary<AffiliateAccount, Lazy<AccountRateLimiter>> _limiters = new();
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    /// <summary>Makes the provider.</summary>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    /// <param name="loggerFactory">Where pauses and lowered limits are logged; nowhere by default.</param>
    public ProcessRateLimiterProvider(TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
    {
        _time = timeProvider ?? TimeProvider.System;
        _logger = (loggerFactory ?? NullLoggerFactory.Instance).CreateLogger(AffiliateDiagnostics.LoggerCategory);
    }

    /// <summary>True only in seeded simulations.</summary>
    internal bool InlineContinuations { get; init; }

    /// <inheritdoc/>
    /// <remarks>The limits of the first call for an account stay in force.</remarks>
    public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return _limiters.GetOrAdd(
            account,
            static (account, state) => new Lazy<AccountRateLimiter>(
                () => new AccountRateLimiter(account, state.limits, state.self._time, state.self._logger, state.self.InlineContinuations)),
            (self: this, limits)).Value;
    }
}
