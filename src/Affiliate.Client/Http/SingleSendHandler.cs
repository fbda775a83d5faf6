using System.Net;

namespace Affiliate.Client.Http;

/// <summary>
/// The innermost handler: passes an attempt on once. What a handler of the app sends again, it sends without a permit, and a write might
/// act twice.
/// </summary>
/// <param name="lifetime">Whether the client may still be used.</param>
/// <param name="isWatched">
/// Whether the transport below refuses the framework's own repetitions, as <see cref="SingleWriteStream"/> does.
/// </param>
internal sealed class SingleSendHandler(ClientLifetime lifetime, bool isWatched) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lifetime.ThrowIfDisposed();
        var attempt = AttemptTrace.Current;
        if (attempt?.TrySend() == false)
            throw new HttpRequestException(
                HttpRequestError.Unknown,
                "A handler sent an attempt a second time. Repetitions belong to the account's Resilience options."
            );

        // Versions above 1.1 share connections and repeat requests by rules of their own.
        request.Version = HttpVersion.Version11;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
        if (isWatched)
        {
            if (attempt is not null) attempt.IsWatched = true;
            return base.SendAsync(request, cancellationToken);
        }

        return request.Content is null ? SendWithContentAsync(request, cancellationToken) : base.SendAsync(request, cancellationToken);
    }

    // The framework does not repeat a request whose content it began to send, be it empty; the price is a Content-Length of 0.
    private async Task<HttpResponseMessage> SendWithContentAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var nothing = new ByteArrayContent([]);
        request.Content = nothing;
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.Content = null;
        }
    }
}
