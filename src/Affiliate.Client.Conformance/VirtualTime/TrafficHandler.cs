namespace Affiliate.Client.Conformance.VirtualTime;

/// <summary>Stands next to the socket and tells when something is on it.</summary>
internal sealed class TrafficHandler(Traffic traffic) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        traffic.Enter();
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            var content = new TrafficContent(response.Content, traffic);
            foreach (var header in response.Content.Headers) content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            response.Content = content;
            return response;
        }
        finally
        {
            traffic.Leave();
        }
    }
}
