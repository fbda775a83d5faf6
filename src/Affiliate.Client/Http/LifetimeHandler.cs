namespace Affiliate.Client.Http;

/// <summary>The outermost handler: a client that was disposed of says so, before anything else happens.</summary>
internal sealed class LifetimeHandler(ClientLifetime lifetime) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lifetime.ThrowIfDisposed();
        return base.SendAsync(request, cancellationToken);
    }
}
