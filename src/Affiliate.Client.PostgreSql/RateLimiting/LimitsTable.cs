using Affiliate.Client.PostgreSql.Storage;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Shared.RateLimiting;
using Npgsql;
using NpgsqlTypes;

namespace Affiliate.Client.PostgreSql.RateLimiting;

/// <summary>The books of one account, as one process sees them.</summary>
internal sealed class LimitsTable(SharedDatabase database, string account, RateLimits limits, TimeSpan answerTimeout) : ILimitsTable
{
    private readonly Guid _process = Guid.NewGuid();
    private readonly RateLimit[] _windows = [.. limits.Windows.OrderBy(static w => w.Window)];

    public IReadOnlyList<RateLimit> Windows => _windows;

    public string Server => database.Name;

    public string? GetCode(Exception failure) => (failure as PostgresException)?.SqlState;

    public async Task<TakeResponse> TakeAsync(TakeRequest request)
    {
        var connection = await database.OpenAsync(CancellationToken.None).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            if (request.Pause > TimeSpan.Zero) await PauseAsync(connection, request.Pause).ConfigureAwait(false);
            foreach (var finding in request.Findings) await LearnAsync(connection, finding).ConfigureAwait(false);
            return await TakeAsync(connection, request).ConfigureAwait(false);
        }
    }

    private async Task<TakeResponse> TakeAsync(NpgsqlConnection connection, TakeRequest request)
    {
        const string sql = "SELECT ids, wait, bases, is_far FROM affiliate_client.take($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        using var command = new NpgsqlCommand(sql, connection);
        var values = command.Parameters;
        values.Add(new() { Value = account });
        values.Add(new() { Value = _process });
        values.Add(new() { Value = request.Wanted });
        values.Add(new() { Value = request.Ahead });
        var spans = Array.ConvertAll(_windows, static w => w.Window);
        values.Add(new() { Value = spans, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Interval });
        values.Add(new() { Value = Array.ConvertAll(_windows, static w => w.Permits) });
        values.Add(Nullable(limits.MaxConcurrency, NpgsqlDbType.Integer));
        // The attempt begins when the permit is here, at most so much after it was given.
        values.Add(new() { Value = limits.LongestHold + answerTimeout, NpgsqlDbType = NpgsqlDbType.Interval });
        values.Add(new() { Value = request.Spent.ToArray() });
        values.Add(new() { Value = request.Unused.ToArray() });
        var rows = await command.ExecuteReaderAsync().ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            await rows.ReadAsync().ConfigureAwait(false);
            var bases = rows.IsDBNull(2) ? [] : rows.GetFieldValue<long[]>(2);
            return new(rows.GetFieldValue<long[]>(0), rows.GetFieldValue<TimeSpan>(1), bases, rows.GetBoolean(3));
        }
    }

    private async Task PauseAsync(NpgsqlConnection connection, TimeSpan pause)
    {
        using var command = new NpgsqlCommand("SELECT affiliate_client.pause($1, $2, $3)", connection);
        command.Parameters.Add(new() { Value = account });
        command.Parameters.Add(new() { Value = pause, NpgsqlDbType = NpgsqlDbType.Interval });
        var paced = _windows.Length > 0 ? _windows[0].Window : TimeSpan.Zero;
        command.Parameters.Add(new() { Value = paced, NpgsqlDbType = NpgsqlDbType.Interval });
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private async Task LearnAsync(NpgsqlConnection connection, Finding finding)
    {
        using var command = new NpgsqlCommand("SELECT affiliate_client.learn($1, $2, $3, $4, $5, $6, $7, $8)", connection);
        var values = command.Parameters;
        values.Add(new() { Value = account });
        var limit = _windows[finding.Window];
        values.Add(new() { Value = limit.Window, NpgsqlDbType = NpgsqlDbType.Interval });
        values.Add(new() { Value = limit.Permits });
        values.Add(Nullable(finding.Reading.Limit, NpgsqlDbType.Integer));
        values.Add(new() { Value = limits.MaxLowered, NpgsqlDbType = NpgsqlDbType.Interval });
        values.Add(Nullable(finding.Reading.Remaining, NpgsqlDbType.Integer));
        values.Add(new() { Value = finding.Base });
        values.Add(Nullable(finding.Reading.ResetAfter, NpgsqlDbType.Interval));
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private static NpgsqlParameter Nullable<T>(T? value, NpgsqlDbType type)
        where T : struct => new() { Value = value is { } given ? given : DBNull.Value, NpgsqlDbType = type };
}
