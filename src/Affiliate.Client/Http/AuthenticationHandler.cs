using Affiliate.Client.Errors;

namespace Affiliate.Client.Http;

/// <summary>
/// Adds the account's secret to a request, last of all handlers, and takes it away again, so that nothing above ever sees it.
/// It refuses plain http to anything but this machine, and any host that is not the account's.
/// </summary>
public abstract class AuthenticationHandler : DelegatingHandler
{
    private Uri? _address;

    /// <summary>The secret for the next request, read anew for each, so that a rotated one is used at once. Null sends none.</summary>
    protected abstract ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken);

    /// <summary>Where the secret may be sent to. Read once, since the client's own address does not change either.</summary>
    protected abstract Uri BaseAddress { get; }

    /// <summary>
    /// Whether the secret was replaced after this response, so that the call is sent once more with <see cref="GetCredentialAsync"/>'s next
    /// one: as a repetition, with a place of its own under the rate limit, and once per call at most. Default: no.
    /// </summary>
    /// <param name="used">The credential that was sent, the same object that <see cref="GetCredentialAsync"/> gave.</param>
    /// <param name="response">
    /// The response. Before its body is read, <see cref="BufferAsync"/> it, since it may go on to the caller.
    /// </param>
    /// <param name="cancellationToken">Cancels the renewal.</param>
    protected virtual ValueTask<bool> TryRenewAsync(
        RequestCredential? used,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    ) => new(false);

    /// <summary>Reads the body of a response into memory, so that it can be read more than once.</summary>
    /// <param name="response">The response.</param>
    /// <param name="maxBytes">The account's <c>MaxResponseBytes</c>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ProtocolException">The body is longer.</exception>
    protected static Task BufferAsync(HttpResponseMessage response, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(response);
        var request = response.RequestMessage ?? throw new ArgumentException("The response names no request.", nameof(response));
        return ResponseBuffer.LoadAsync(
            response,
            maxBytes,
            RequestContext.GetAccount(request),
            RequestContext.GetOperation(request).Name,
            cancellationToken
        );
    }

    /// <inheritdoc/>
    protected sealed override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequireOwnHost(request.RequestUri);
        var call = CallState.For(request);
        var credential = await GetCredentialAsync(cancellationToken).ConfigureAwait(false);
        var response = await SendOnceAsync(request, credential, cancellationToken).ConfigureAwait(false);
        try
        {
            call.IsRenewed = call.IsRenewed || await TryRenewAsync(credential, response, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        HttpRequestMessage request,
        RequestCredential? credential,
        CancellationToken cancellationToken
    )
    {
        var address = request.RequestUri;
        try
        {
            credential?.Apply(request);
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            credential?.Remove(request);
            request.RequestUri = address;
        }
    }

    /// <summary>Fixes the address that the secret may be sent to, when the client is made.</summary>
    internal void SendTo(Uri address) => _address = address;

    private void RequireOwnHost(Uri? address)
    {
        var own = _address ??= BaseAddress;
        if (address is not { IsAbsoluteUri: true }
            || !string.Equals(address.Authority, own.Authority, StringComparison.OrdinalIgnoreCase)
            || address.Scheme != own.Scheme)
            throw new InvalidOperationException($"A request to another host than {own.Authority} must not carry this account's secret.");
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            throw new InvalidOperationException($"{own.Authority} is addressed by {address.Scheme}; a secret is sent by https only.");
    }
}
