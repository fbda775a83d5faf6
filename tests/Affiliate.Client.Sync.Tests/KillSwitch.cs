using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Affiliate.Client.Sync.Tests;

/// <summary>Dies at the nth touch of the database, and stays dead: before a statement or a commit, or after an unheard one.</summary>
internal sealed class KillSwitch : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int _left = int.MaxValue;

    public void Arm(int touches) => Volatile.Write(ref _left, touches);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Touch();
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Touch();
        return ValueTask.FromResult(result);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Touch();
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Touch();
        return Task.CompletedTask;
    }

    private void Touch()
    {
        if (Interlocked.Decrement(ref _left) < 0) throw new KilledException();
    }
}
