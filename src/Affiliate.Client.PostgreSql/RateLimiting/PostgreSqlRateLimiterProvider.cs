using Affiliate.Client.Accounts;
using Affiliate.Client.PostgreSql.Storage;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Shared.RateLimiting;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.PostgreSql.RateLimiting;

/// <summary>
/// Gives each account a limiter that is shared by all processes on the same database: never more requests than the limit in any window,
/// counted by the vendor, whatever the latency, also when processes die. The database's clock decides.
/// </summary>
/// <remarks>All processes must state the same limits for an account.</remarks>
public sealed class PostgreSqlRateLimiterProvider : IRateLimiterProvider, IAsyncDisposable, IDisposable
{
    private readonly SharedDatabase _database;
    private readonly bool _ownsDatabase;
    private readonly SharedLimiters _limiters;

    /// <summary>Makes the provider; the database is asked when the first permit is.</summary>
    /// <param name="options">The database, and what happens while it is away; read once, here.</param>
    /// <param name="timeProvider">The clock of the waiting; the system's by default.</param>
    /// <param name="loggerFactory">Where a database that is away is logged; nowhere by default.</param>
    /// <exception cref="ArgumentException">An option is missing or out of its range.</exception>
    public PostgreSqlRateLimiterProvider(
        PostgreSqlOptions options,
        TimeProvider? timeProvider = null,
        ILoggerFactory? loggerFactory = null)
        : this(Open(options), options, timeProvider ?? TimeProvider.System, loggerFactory) => _ownsDatabase = true;

    internal PostgreSqlRateLimiterProvider(
        SharedDatabase database,
        PostgreSqlOptions options,
        TimeProvider time,
        ILoggerFactory? loggers)
    {
        _database = database;
        var answerTimeout = options.AnswerTimeout;
        _limiters = new SharedLimiters(
            (account, limits) => new LimitsTable(database, account.ToString(), limits, answerTimeout),
            answerTimeout,
            options.FallbackShare,
            time,
            loggers);
    }

    /// <inheritdoc/>
    /// <remarks>The limits of the first call for an account stay in force.</remarks>
    public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits) => _limiters.GetLimiter(account, limits);

    /// <summary>Tells the database of every permit that was given back; what is still held ends by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        await _limiters.EndAsync().ConfigureAwait(false);
        if (_ownsDatabase) await _database.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Leaves what the database was not told to end by itself.</summary>
    public void Dispose()
    {
        if (_ownsDatabase) _database.Dispose();
    }

    private static SharedDatabase Open(PostgreSqlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return new SharedDatabase(options);
    }
}
