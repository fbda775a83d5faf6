namespace Affiliate.Client.Emulator.Server;

/// <summary>Counts requests that are being worked on; those that wait on the server's clock are not.</summary>
internal sealed class InFlight
{
    private int _count;
    private int _waiting;

    public bool Any => Volatile.Read(ref _count) > 0;

    public int Waiting => Volatile.Read(ref _waiting);

    public Leave Enter()
    {
        Interlocked.Increment(ref _count);
        return new Leave(this);
    }

    public async Task WaitAsync(TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        var wait = Task.Delay(delay, timeProvider, cancellationToken); // started first: who sees us idle must find the timer
        Interlocked.Increment(ref _waiting);
        Interlocked.Decrement(ref _count);
        try
        {
            await wait.ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Increment(ref _count);
            Interlocked.Decrement(ref _waiting);
        }
    }

    internal readonly struct Leave(InFlight owner) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref owner._count);
    }
}
