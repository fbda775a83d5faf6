using System.Globalization;
using Affiliate.Client.Leadway.Tokens;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Affiliate.Client.PostgreSql.Tokens;

/// <summary>The statements about tokens.</summary>
internal static class TokenTable
{
    private const string LockOf = "hashtextextended('affiliate_client ' || $1 || ' ' || $2, 0)";

    /// <summary>
    /// Waits for the lock, which ends with this connection; the server ends the connection when it is silent for too long.
    /// </summary>
    /// <returns>The version that is stored; 0 if there are no tokens.</returns>
    internal static async Task<long> LockAsync(
        NpgsqlConnection connection,
        LeadwayTokenKey key,
        TimeSpan silence,
        CancellationToken cancellationToken)
    {
        var limit = ((long)silence.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        using var end = new NpgsqlCommand($"SET idle_session_timeout = {limit}", connection);
        await end.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        using var take = For(key, $"SELECT pg_advisory_lock({LockOf})", connection);
        take.CommandTimeout = 0;
        await take.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return (await ReadAsync(connection, key, cancellationToken).ConfigureAwait(false)).Version;
    }

    internal static async Task<(LeadwayTokens? Tokens, long Version)> ReadAsync(
        NpgsqlConnection connection,
        LeadwayTokenKey key,
        CancellationToken cancellationToken)
    {
        const string sql = "SELECT refresh_token, access_token, issued_at, expires_at, state, origin, version "
            + "FROM affiliate_client.leadway_token WHERE client_id = $1 AND location_id = $2";
        using var read = For(key, sql, connection);
        var row = await read.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            if (!await row.ReadAsync(cancellationToken).ConfigureAwait(false)) return (null, 0);
            var tokens = new LeadwayTokens
            {
                RefreshToken = row.GetString(0),
                AccessToken = row.IsDBNull(1) ? null : row.GetString(1),
                IssuedAt = MomentAt(row, 2),
                ExpiresAt = MomentAt(row, 3),
                State = Enum.Parse<LeadwayRefreshState>(row.GetString(4)),
                Origin = row.GetString(5),
            };
            return (tokens, row.GetInt64(6));
        }
    }

    /// <returns>False if another version than the given one is stored.</returns>
    internal static async Task<bool> WriteAsync(
        NpgsqlConnection connection,
        LeadwayTokenKey key,
        LeadwayTokens tokens,
        long version,
        CancellationToken cancellationToken)
    {
        const string sql = "INSERT INTO affiliate_client.leadway_token AS t "
            + "SELECT $1, $2, $3 + 1, $4, $5, $6, $7, $8, $9 "
            + "WHERE $3 = 0 OR EXISTS (SELECT FROM affiliate_client.leadway_token WHERE client_id = $1 AND location_id = $2) "
            + "ON CONFLICT (client_id, location_id) DO UPDATE SET version = excluded.version, refresh_token = excluded.refresh_token, "
            + "access_token = excluded.access_token, issued_at = excluded.issued_at, expires_at = excluded.expires_at, "
            + "state = excluded.state, origin = excluded.origin WHERE t.version = $3";
        using var write = For(key, sql, connection);
        write.Parameters.Add(new() { Value = version });
        write.Parameters.Add(new() { Value = tokens.RefreshToken });
        write.Parameters.Add(new() { Value = (object?)tokens.AccessToken ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        write.Parameters.Add(Moment(tokens.IssuedAt));
        write.Parameters.Add(Moment(tokens.ExpiresAt));
        write.Parameters.Add(new() { Value = tokens.State.ToString() });
        write.Parameters.Add(new() { Value = tokens.Origin });
        return await write.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    private static NpgsqlCommand For(LeadwayTokenKey key, string sql, NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new() { Value = key.ClientId });
        command.Parameters.Add(new() { Value = key.LocationId });
        return command;
    }

    private static NpgsqlParameter Moment(Instant? moment) => new()
    {
        Value = moment is { } given ? given.ToDateTimeUtc() : DBNull.Value,
        NpgsqlDbType = NpgsqlDbType.TimestampTz,
    };

    private static Instant? MomentAt(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : Instant.FromDateTimeUtc(row.GetDateTime(column));
}
