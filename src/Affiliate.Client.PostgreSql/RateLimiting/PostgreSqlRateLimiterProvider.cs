using System.Collections.Concurrent;
using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.PostgreSql.Storage;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.PostgreSql.RateLimiting;

/// <summary>
/// Gives each account a limiter that is shared by all processes on the same database: never more requests than the limit in any window,
/// counted by the vendor, whatever the latency, also when processes die. The database's clock decides.
/// </summary>
/// <remarks>All processes must state the same limits for an account.</remarks>
public sealed class PostgreSqlRateLimiterProvider : IRateLimiterProvider, IAsyncDisposable, IDisposable
{
    private readonly ConcurrentDictionary<AffiliateAccount, Lazy<SharedLimiter>> _limiters = new();
    private readonly SharedDatabase _database;
    private readonly bool _ownsDatabase;
    private readonly PostgreSqlOptions _options;
    private readonly ProcessRateLimiterProvider _local;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

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
        _options = options;
        _time = time;
        _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger(AffiliateDiagnostics.LoggerCategory);
        _local = new ProcessRateLimiterProvider(time, loggers);
    }

    /// <inheritdoc/>
    /// <remarks>The limits of the first call for an account stay in force.</remarks>
    public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return _limiters.GetOrAdd(
            account,
            static (account, state) => new Lazy<SharedLimiter>(() => state.self.Create(account, state.limits)),
            (self: this, limits)).Value;
    }

    /// <summary>Tells the database of every permit that was given back; what is still held ends by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var limiter in _limiters.Values) await limiter.Value.EndAsync().ConfigureAwait(false);
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

    private SharedLimiter Create(AffiliateAccount account, RateLimits limits)
    {
        var table = new LimitsTable(_database, account.ToString(), limits, _options.AnswerTimeout);
        var fallback = _options.FallbackShare is { } share ? _local.GetLimiter(account, Part(limits, share)) : null;
        return new SharedLimiter(table, limits, _options.AnswerTimeout, fallback, _time, _logger);
    }

    /// <summary>At least one request in each window, or the account could not be used at all.</summary>
    private static RateLimits Part(RateLimits limits, double share) => limits with
    {
        Windows = [.. limits.Windows.Select(w => w with { Permits = Math.Max(1, (int)(w.Permits * share)) })],
        MaxConcurrency = limits.MaxConcurrency is { } most ? Math.Max(1, (int)(most * share)) : null,
    };
}
