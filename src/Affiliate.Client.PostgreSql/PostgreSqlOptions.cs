using Affiliate.Client.Shared.RateLimiting;

namespace Affiliate.Client.PostgreSql;

/// <summary>Where shared state is kept, and what happens while it cannot be reached.</summary>
public sealed class PostgreSqlOptions
{
    /// <summary>
    /// The database, in Npgsql's words. Schema <c>affiliate_client</c> is created and upgraded in it by whoever comes first. A pooler that
    /// shares sessions between clients must not stand before it.
    /// </summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>
    /// How long an answer of the database may take, and a permit be on its way; 1 second to 1 minute. Default 5 seconds. A permit that took
    /// longer is given back unused.
    /// </summary>
    public TimeSpan AnswerTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The part of each limit that this process may use while the database does not answer; more than 0, at most 1. Null, the default:
    /// none, so that calls fail with a transient <see cref="Errors.TransportException"/>.
    /// </summary>
    /// <remarks>
    /// The limit is kept as long as the parts of all processes make 1 at most, except in the window of each change from the one to the
    /// other: what was spent before it is then not known on the other side.
    /// </remarks>
    public double? FallbackShare { get; set; }

    /// <summary>
    /// How long a process may be silent while it refreshes a Leadway token; 10 seconds to 1 hour. Then the database ends its connection,
    /// another process gets the right to refresh, and what the silent one writes later is refused. Default 2 minutes.
    /// </summary>
    public TimeSpan TokenLockTimeout { get; set; } = TimeSpan.FromMinutes(2);

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ConnectionString);
        SharedLimiters.Validate(AnswerTimeout, FallbackShare);
        SharedLimiters.ThrowIfNotBetween(TokenLockTimeout, TimeSpan.FromSeconds(10), TimeSpan.FromHours(1), nameof(TokenLockTimeout));
    }
}
