using System.Net;
using System.Net.Http.Headers;

namespace Affiliate.Client.Http;

/// <summary>An answer with its status and headers. It stands in for the type of the same name in Refit, which is disposable.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
public sealed class ApiResponse<T> : IDisposable
{
    /// <summary>Makes a response.</summary>
    /// <param name="statusCode">The status; always a success, since handlers throw for the rest.</param>
    /// <param name="headers">The headers of the answer.</param>
    /// <param name="content">The body as a value.</param>
    public ApiResponse(HttpStatusCode statusCode, HttpResponseHeaders headers, T content)
    {
        StatusCode = statusCode;
        Headers = headers;
        Content = content;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The body as a value.</summary>
    public T Content { get; }

    /// <summary>Nothing is held: the answer was read and closed before this was made.</summary>
    public void Dispose()
    {
    }
}
