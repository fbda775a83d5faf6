namespace Affiliate.Client.Http;

/// <summary>
/// One attempt as the layers below the resilience handler see it, wherever they run. It may be sent once and written to one connection:
/// whatever sends it again, the framework included, does so without a permit and is refused.
/// </summary>
internal sealed class AttemptTrace
{
    private static readonly AsyncLocal<AttemptTrace?> Ambient = new();
    private int _sent;
    private object? _connection;

    /// <summary>The attempt that the running code belongs to. Set within an async method, it ends with that method.</summary>
    internal static AttemptTrace? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>Whether a transport that notes what it writes took the attempt.</summary>
    internal bool IsWatched { get; set; }

    /// <summary>Whether any byte of the request went to a connection.</summary>
    internal bool IsWritten => Volatile.Read(ref _connection) is not null;

    /// <summary>True once.</summary>
    internal bool TrySend() => Interlocked.Exchange(ref _sent, 1) == 0;

    /// <summary>True for the first connection that asks, as often as it asks.</summary>
    internal bool TryWrite(object connection) =>
        Interlocked.CompareExchange(ref _connection, connection, null) is not { } first || ReferenceEquals(first, connection);
}
