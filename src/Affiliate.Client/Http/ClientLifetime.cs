using Affiliate.Client.Accounts;

namespace Affiliate.Client.Http;

/// <summary>What one client holds open, and whether it may still be used. The container that made the client disposes of it.</summary>
/// <param name="client">The client's type, for example <c>LeadDynoClient</c>.</param>
/// <param name="account">The vendor and account.</param>
internal sealed class ClientLifetime(string client, AffiliateAccount account) : IDisposable
{
    private readonly object _lock = new();
    private readonly Stack<IDisposable> _owned = new();
    private bool _isDisposed;

    /// <summary>Disposes of it with the client; at once if the client is gone.</summary>
    internal void Own(IDisposable part)
    {
        lock (_lock)
        {
            if (!_isDisposed)
            {
                _owned.Push(part);
                return;
            }
        }

        part.Dispose();
    }

    /// <exception cref="ObjectDisposedException">The client was disposed of.</exception>
    internal void ThrowIfDisposed()
    {
        if (Volatile.Read(ref _isDisposed)) throw new ObjectDisposedException(client, $"The {client} of {account} was disposed of.");
    }

    public void Dispose()
    {
        lock (_lock) _isDisposed = true;
        while (_owned.TryPop(out var part)) part.Dispose();
    }
}
