using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.Http.Wire;

/// <summary>Sends a request and reads its answer; called by generated code. Unsuccessful answers are the business of the handlers below.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireCall
{
    /// <summary>Sends the request; the body of the answer is not read.</summary>
    /// <param name="http">The client to send with.</param>
    /// <param name="request">The request; the caller disposes it.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    public static async Task SendAsync(HttpClient http, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends the request and reads a JSON answer that must hold a value.</summary>
    /// <param name="http">The client to send with.</param>
    /// <param name="request">The request; the caller disposes it.</param>
    /// <param name="json">The contract of the answer.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ProtocolException">The answer is empty, <c>null</c>, no JSON or of another shape.</exception>
    /// <exception cref="TransportException">The answer broke off.</exception>
    public static async Task<T> ReadAsync<T>(
        HttpClient http, HttpRequestMessage request, JsonTypeInfo<T> json, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return await WireAnswer.ReadAsync(request, response, json, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends the request and reads a JSON answer that may be empty or <c>null</c>.</summary>
    /// <param name="http">The client to send with.</param>
    /// <param name="request">The request; the caller disposes it.</param>
    /// <param name="json">The contract of the answer.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ProtocolException">The answer is no JSON or of another shape.</exception>
    /// <exception cref="TransportException">The answer broke off.</exception>
    public static async Task<T?> ReadOrDefaultAsync<T>(
        HttpClient http, HttpRequestMessage request, JsonTypeInfo<T> json, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return await WireAnswer.ReadOrDefaultAsync(request, response, json, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>As <see cref="ReadAsync"/>, with the answer's status and headers.</summary>
    /// <param name="http">The client to send with.</param>
    /// <param name="request">The request; the caller disposes it.</param>
    /// <param name="json">The contract of the answer.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ProtocolException">The answer is empty, <c>null</c>, no JSON or of another shape.</exception>
    /// <exception cref="TransportException">The answer broke off.</exception>
    public static async Task<ApiResponse<T>> ReadResponseAsync<T>(
        HttpClient http, HttpRequestMessage request, JsonTypeInfo<T> json, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        var content = await WireAnswer.ReadAsync(request, response, json, cancellationToken).ConfigureAwait(false);
        return new(response.StatusCode, response.Headers, content);
    }

    /// <summary>As <see cref="ReadOrDefaultAsync"/>, with the answer's status and headers.</summary>
    /// <param name="http">The client to send with.</param>
    /// <param name="request">The request; the caller disposes it.</param>
    /// <param name="json">The contract of the answer.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ProtocolException">The answer is no JSON or of another shape.</exception>
    /// <exception cref="TransportException">The answer broke off.</exception>
    public static async Task<ApiResponse<T?>> ReadResponseOrDefaultAsync<T>(
        HttpClient http, HttpRequestMessage request, JsonTypeInfo<T> json, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        var content = await WireAnswer.ReadOrDefaultAsync(request, response, json, cancellationToken).ConfigureAwait(false);
        return new(response.StatusCode, response.Headers, content);
    }
}
