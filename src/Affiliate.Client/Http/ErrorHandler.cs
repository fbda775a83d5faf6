using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Http;

/// <summary>Turns everything that is not a usable response into the typed exceptions of this library.</summary>
internal sealed class ErrorHandler(AffiliateAccount account, ErrorResponseReader errors, SecretRedactor redactor, ILogger? logger = null) : DelegatingHandler
{
    private readonly object _boxedAccount = account;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestContext.SetAccount(request, _boxedAccount);
        RequestContext.SetRedactor(request, redactor);
        if (logger is not null) RequestContext.SetLogger(request, logger);
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (TransportFailure.From(request, failure) is { } told)
        {
            throw told;
        }

        ResponseWatch.Note(response);
        if (!response.IsSuccessStatusCode)
        {
            using (response) throw errors.Read(request, response);
        }

        var body = PooledContent.Of(response);
        if (response.Content.Headers.ContentType?.MediaType is "text/html" && !ErrorBody.IsJson(body.Span))
        {
            using (response)
            {
                throw new ProtocolException(
                    account, RequestContext.GetOperation(request).Name, $"HTTP {(int)response.StatusCode} with an HTML page instead of JSON. Check the address.", excerpt: Excerpt.From(body.Span, redactor));
            }
        }

        return response;
    }
}
