using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Affiliate.Client.Sync.Tests;

/// <summary>
/// Commits without waiting for the disk: the files of tests need not outlive a power cut, and thousands of commits are faster.
/// </summary>
internal sealed class WithoutFlush : DbConnectionInterceptor
{
    public static WithoutFlush Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = OFF";
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = OFF";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
