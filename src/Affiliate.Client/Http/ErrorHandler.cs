using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Http;

/// <summary>Turns everything that is not a usable response into the typed exceptions of this library.</summary>
internal sealed class ErrorHandler(
    AffiliateAccount account,
    ErrorResponseReader errors,
    SecretRedactor redactor,
    Func<bool>? allowsOutput = null,
    ILogger? logger = null
) : DelegatingHandler
{
    private readonly object _boxedAccount = account;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestContext.SetAccount(request, _boxedAccount);
        RequestContext.SetRedactor(request, redactor);
        if (logger is not null) RequestContext.SetLogger(request, logger);
        if (allowsOutput is not null) RequestContext.SetAllowsOutput(request, allowsOutput);
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

        if (FindPage(response) is { } page)
        {
            using (response)
            {
                throw new ProtocolException(
                    account,
                    RequestContext.GetOperation(request).Name,
                    $"HTTP {(int)response.StatusCode} with {page} instead of JSON. {ForeignPage.Hint}",
                    excerpt: Excerpt.From(PooledContent.Of(response).Span, redactor)
                );
            }
        }

        return response;
    }

    /// <summary>Whose page came instead of JSON; null if none did. What calls itself JSON is left to whoever reads it.</summary>
    private string? FindPage(HttpResponseMessage response)
    {
        var body = PooledContent.Of(response).Span;
        var headers = response.Content.Headers;
        var mayBePage =
            ForeignPage.IsHtmlType(headers) || (headers.ContentType?.MediaType is null or "text/plain" && ForeignPage.IsHtml(body));
        return !mayBePage || ErrorBody.IsJson(body) || SurroundedJson.TryFind(body, out _)
            ? null
            : ForeignPage.Describe(response, body, redactor);
    }
}
