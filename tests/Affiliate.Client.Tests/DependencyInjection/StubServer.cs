using System.Net;
using System.Text;

namespace Affiliate.Client.Tests.DependencyInjection;

/// <summary>Stands where the sockets are: sees what the innermost handler sends, and answers from a script.</summary>
// Not WireMock: it stands in the chain of handlers, to see what the innermost one gets.
internal sealed class StubServer(Func<HttpRequestMessage, HttpResponseMessage> response) : HttpMessageHandler
{
    public List<string> Addresses { get; } = [];

    public List<string> Headers { get; } = [];

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Addresses.Add(request.RequestUri!.AbsoluteUri);
        Headers.Add(request.Headers.ToString());
        return Task.FromResult(response(request));
    }
}
