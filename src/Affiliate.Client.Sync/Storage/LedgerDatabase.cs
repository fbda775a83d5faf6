using System.Data;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;

namespace Affiliate.Client.Sync.Storage;

/// <summary>Opens contexts that hold the ledger, whoever owns their class.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle nobody asks for holds nothing to be released.")]
internal abstract class LedgerDatabase
{
    // SQLite has one writer, and who waits for it there blocks a thread; with many accounts none is left for the writer to go on.
    private readonly SemaphoreSlim _sqliteWriter = new(1);

    public abstract Task<DbContext> OpenAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Creates the tables, if the context is our own and they are not there. A context of the app's own is migrated by the app.
    /// </summary>
    public virtual Task CreateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Runs work in one transaction, which leaves all of it or nothing. What the work returns comes from the committed transaction.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<DbContext, Task<T>> work, CancellationToken cancellationToken)
    {
        var context = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        if (!context.Database.IsSqlite()) return await WriteAsync(context, work, cancellationToken).ConfigureAwait(false);
        await _sqliteWriter.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await WriteAsync(context, work, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _sqliteWriter.Release();
        }
    }

    private static async Task<T> WriteAsync<T>(DbContext context, Func<DbContext, Task<T>> work, CancellationToken cancellationToken)
    {
        // A context that retries by itself allows transactions only within its strategy. It is given no failure to retry: work is not
        // made to be repeated, and the next run goes on.
        var (result, failure) = await context.Database.CreateExecutionStrategy()
            .ExecuteAsync(() => TryAsync(context, work, cancellationToken)).ConfigureAwait(false);
        failure?.Throw();
        return result!;
    }

    [SuppressMessage("Design", "CA1031", Justification = "It is thrown again, outside of the strategy.")]
    private static async Task<(T? Result, ExceptionDispatchInfo? Failure)> TryAsync<T>(
        DbContext context, Func<DbContext, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken)
                .ConfigureAwait(false);
            await using var _ = transaction.ConfigureAwait(false);
            var result = await work(context).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return (result, null);
        }
        catch (Exception failure)
        {
            return (default, ExceptionDispatchInfo.Capture(failure));
        }
    }
}
