using System.Net;
using System.Text;

namespace Affiliate.Client.Lab.Heap;

/// <summary>A server that answers some requests, fails others, and leaves the rest without a response.</summary>
internal sealed class HeapServer : HttpMessageHandler
{
    private int _requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (status, body) = (Interlocked.Increment(ref _requests) % 5) switch
        {
            0 => (HttpStatusCode.OK, """{"id":1,"total_leads":2,"created_at":"2026-01-01T10:00:00","custom":{"a":[1]}}"""),
            1 => (HttpStatusCode.OK, """{"id":1,"total_leads":"many"}"""),
            2 => (HttpStatusCode.InternalServerError, "<html><title>Oops</title></html>"),
            3 => (HttpStatusCode.NotFound, """{"error":"no such affiliate"}"""),
            _ => (default, ""),
        };
        if (status == default) await Task.Delay(Timeout.Infinite, cancellationToken);
        return new HttpResponseMessage(status)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }
}
