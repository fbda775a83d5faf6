using Affiliate.Client.PostgreSql.Storage;
using Affiliate.Client.RateLimiting;
using Npgsql;
using NpgsqlTypes;

namespace Affiliate.Client.PostgreSql.RateLimiting;

/// <summary>The books of one account, as one process sees them.</summary>
internal sealed class LimitsTable(SharedDatabase database, string account, RateLimits limits, TimeSpan answerTimeout)
{
    private static readonly Guid Process = Guid.NewGuid();
    private readonly RateLimit[] _windows = [.. limits.Windows.OrderBy(static w => w.Window)];

    internal IReadOnlyList<RateLimit> Windows => _windows;

    internal string Database => database.Name;

    /// <summary>Tells what happened and takes permits, in one transaction each.</summary>
    internal async Task<TakeResponse> TakeAsync(TakeRequest request, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            if (request.Pause > TimeSpan.Zero) await PauseAsync(connection, request.Pause, cancellationToken).ConfigureAwait(false);
            foreach (var finding in request.Findings) await LearnAsync(connection, finding, cancellationToken).ConfigureAwait(false);
            return await TakeAsync(connection, request, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<TakeResponse> TakeAsync(NpgsqlConnection connection, TakeRequest request, CancellationToken cancellationToken)
    {
        const string sql = "SELECT ids, wait, bases FROM affiliate_client.take($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        using var command = new NpgsqlCommand(sql, connection);
        var values = command.Parameters;
        values.Add(new() { Value = account });
        values.Add(new() { Value = Process });
        values.Add(new() { Value = request.Wanted });
        values.Add(new() { Value = Array.ConvertAll(_windows, static w => w.Window), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Interval });
        values.Add(new() { Value = Array.ConvertAll(_windows, static w => w.Permits) });
        values.Add(Nullable(limits.MaxConcurrency, NpgsqlDbType.Integer));
        // The attempt begins when the permit is here, at most so much after it was given.
        values.Add(new() { Value = limits.LongestHold + answerTimeout, NpgsqlDbType = NpgsqlDbType.Interval });
        values.Add(new() { Value = request.Spent.ToArray() });
        values.Add(new() { Value = request.Unused.ToArray() });
        var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            await rows.ReadAsync(cancellationToken).ConfigureAwait(false);
            var bases = rows.IsDBNull(2) ? [] : rows.GetFieldValue<long[]>(2);
            return new(rows.GetFieldValue<long[]>(0), rows.GetFieldValue<TimeSpan>(1), bases);
        }
    }

    private async Task PauseAsync(NpgsqlConnection connection, TimeSpan pause, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand("SELECT affiliate_client.pause($1, $2, $3)", connection);
        command.Parameters.Add(new() { Value = account });
        command.Parameters.Add(new() { Value = pause, NpgsqlDbType = NpgsqlDbType.Interval });
        var paced = _windows.Length > 0 ? _windows[0].Window : TimeSpan.Zero;
        command.Parameters.Add(new() { Value = paced, NpgsqlDbType = NpgsqlDbType.Interval });
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task LearnAsync(NpgsqlConnection connection, Finding finding, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand("SELECT affiliate_client.learn($1, $2, $3, $4, $5, $6, $7, $8)", connection);
        var values = command.Parameters;
        values.Add(new() { Value = account });
        values.Add(new() { Value = finding.Limit.Window, NpgsqlDbType = NpgsqlDbType.Interval });
        values.Add(new() { Value = finding.Limit.Permits });
        values.Add(Nullable(finding.Reading.Limit, NpgsqlDbType.Integer));
        values.Add(new() { Value = limits.MaxLowered, NpgsqlDbType = NpgsqlDbType.Interval });
        values.Add(Nullable(finding.Reading.Remaining, NpgsqlDbType.Integer));
        values.Add(new() { Value = finding.Base });
        values.Add(Nullable(finding.Reading.ResetAfter, NpgsqlDbType.Interval));
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static NpgsqlParameter Nullable<T>(T? value, NpgsqlDbType type)
        where T : struct => new() { Value = value is { } given ? given : DBNull.Value, NpgsqlDbType = type };
}
