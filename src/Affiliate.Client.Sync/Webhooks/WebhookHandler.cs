using System.Net.Http.Headers;
using Affiliate.Client.Sync.Changes;

namespace Affiliate.Client.Sync.Webhooks;

/// <summary>Sends every change to one receiver. Whatever is not a status of success is a failure, and the dispatcher sends again.</summary>
internal sealed class WebhookHandler : IPayoutChangeHandler
{
    private readonly WebhookSignature _signature;
    private readonly WebhookOptions _options;
    private readonly IHttpClientFactory _clients;
    private readonly TimeProvider _time;

    public WebhookHandler(WebhookOptions options, IHttpClientFactory clients, TimeProvider time)
    {
        if (!options.Address.IsAbsoluteUri || (options.Address.Scheme != Uri.UriSchemeHttps && !options.Address.IsLoopback))
            throw new ArgumentException("WebhookOptions.Address must be https, or http on this machine.", nameof(options));
        (_options, _clients, _time) = (options, clients, time);
        _signature = new WebhookSignature(options.Secret);
    }

    public string Name => _options.Name;

    public static string ClientName(WebhookOptions options) => $"Affiliate.Client.Sync/{options.Name}";

    public async Task HandleAsync(PayoutChange change, CancellationToken cancellationToken)
    {
        var (body, contentType) = PayoutChangeEvent.Write(change, _options.Source);
        using var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, _options.Address) { Content = content };
        _signature.AddTo(request, PayoutChangeEvent.IdOf(change), _time.GetUtcNow(), body.Span);
        using var client = _clients.CreateClient(ClientName(_options));
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }
}
