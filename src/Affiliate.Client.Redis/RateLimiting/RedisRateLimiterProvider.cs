using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Redis.Storage;
using Affiliate.Client.Shared.RateLimiting;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Redis.RateLimiting;

/// <summary>
/// Gives each account a limiter that is shared by all processes on the same server: never more requests than the limit in any window,
/// counted by the vendor, whatever the latency, also when processes die. The server's clock decides.
/// </summary>
/// <remarks>All processes must state the same limits for an account. What the server forgets is not counted any more.</remarks>
public sealed class RedisRateLimiterProvider : IRateLimiterProvider, IAsyncDisposable
{
    private readonly RedisServer _server;
    private readonly SharedLimiters _limiters;

    /// <summary>Makes the provider; the server is asked when the first permit is.</summary>
    /// <param name="options">The server, and what happens while it is away; read once, here.</param>
    /// <param name="timeProvider">The clock of the waiting; the system's by default.</param>
    /// <param name="loggerFactory">Where a server that is away is logged; nowhere by default.</param>
    /// <exception cref="ArgumentException">An option is missing or out of its range.</exception>
    public RedisRateLimiterProvider(RedisOptions options, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var server = _server = new RedisServer(options.Validate());
        var answerTimeout = options.AnswerTimeout;
        _limiters = new SharedLimiters(
            (account, limits) => new RedisLimitsTable(server, account.ToString(), limits, answerTimeout),
            answerTimeout,
            options.FallbackShare,
            timeProvider ?? TimeProvider.System,
            loggerFactory);
    }

    /// <inheritdoc/>
    /// <remarks>The limits of the first call for an account stay in force.</remarks>
    public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits) => _limiters.GetLimiter(account, limits);

    /// <summary>Tells the server of every permit that was given back; what is still held ends by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        await _limiters.EndAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
    }
}
