using System.Net;
using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Http;

/// <summary>Turns everything that is not a usable response into the typed exceptions of this library.</summary>
internal sealed class ErrorHandler(
    AffiliateAccount account, IApiErrorReader reader, SecretRedactor redactor, TimeProvider time, Func<HttpResponseMessage, OperationInfo, bool> shouldRetry, ILogger? logger = null)
    : DelegatingHandler
{
    private static readonly OperationInfo AnyRead = OperationInfo.Unknown with { Kind = OperationKind.Read };
    private readonly object _boxedAccount = account;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequestContext.SetAccount(request, _boxedAccount);
        RequestContext.SetRedactor(request, redactor);
        if (logger is not null) RequestContext.SetLogger(request, logger);
        var operation = RequestContext.GetOperation(request).Name;
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
            using (response) throw await ReadFailureAsync(request, response, cancellationToken).ConfigureAwait(false);
        }

        if (response.Content.Headers.ContentType?.MediaType is "text/html" && !(response.Content is PooledContent { Body: var body } && IsJson(body.Span)))
        {
            using (response)
            {
                var excerpt = await ReadExcerptAsync(response, cancellationToken).ConfigureAwait(false);
                throw new ProtocolException(account, operation, $"HTTP {(int)response.StatusCode} with an HTML page instead of JSON. Check the address.", excerpt: excerpt);
            }
        }

        return response;
    }

    private async Task<AffiliateApiException> ReadFailureAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var operation = RequestContext.GetOperation(request);
        var known = new ApiFailure
        {
            Account = account,
            Operation = operation.Name,
            StatusCode = response.StatusCode,
            RetryAfter = RetryAfterHeader.Read(response, time.GetUtcNow()),
            RedirectsToSlash = RedirectTarget.IsSameWithSlash(request, response),
            IsTransient = shouldRetry(response, AnyRead) ? true : null,
        };
        using var body = await ReadBodyAsync(response, response.RequestMessage, cancellationToken).ConfigureAwait(false);
        var failure = reader.Read(known, body?.RootElement);
        if (MayHaveActed(operation, response)) failure = failure with { IsTransient = false };
        var isRedirect = (int?)failure.StatusCode is >= 300 and < 400;
        if (isRedirect && (failure.Hint is null || !known.RedirectsToSlash)) failure = failure with { Hint = RedirectHint(request, response) };
        return Redacted(failure).ToException();
    }

    // An unsafe write that failed may have happened, unless the vendor says that it did not act.
    private bool MayHaveActed(OperationInfo operation, HttpResponseMessage response) =>
        operation.Kind == OperationKind.UnsafeWrite && response.StatusCode != HttpStatusCode.TooManyRequests && !shouldRetry(response, operation);

    private string RedirectHint(HttpRequestMessage request, HttpResponseMessage response)
    {
        var target = RedirectTarget.Name(request, response) is { } named ? Shortened(named) : "another address";
        return $"The server redirects to {target}; redirects are never followed, because they would carry the secret along. Set the address that it redirects to.";
    }

    private ApiFailure Redacted(ApiFailure failure) => failure with
    {
        Messages = [.. failure.Messages.Select(Shortened)],
        FieldErrors = failure.FieldErrors.GroupBy(field => Shortened(field.Key), StringComparer.Ordinal).ToDictionary(
            field => field.Key, IReadOnlyList<string> (field) => [.. field.SelectMany(one => one.Value).Select(Shortened)], StringComparer.Ordinal),
        VendorCode = failure.VendorCode is { } code ? Shortened(code) : null,
        TraceId = failure.TraceId is { } trace ? Shortened(trace) : null,
    };

    private string Shortened(string text)
    {
        var redacted = redactor.Redact(text);
        return redacted.Length <= 500 ? redacted : redacted[..500] + "…";
    }

    private static async Task<JsonDocument?> ReadBodyAsync(HttpResponseMessage response, HttpRequestMessage? request, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await ReadStartAsync(response, Excerpt.MaxRead, cancellationToken).ConfigureAwait(false);
            if (bytes.Length is 0 or Excerpt.MaxRead) return null;
            if (!IsJson(bytes.Span) && SurroundedJson.TryFind(bytes.Span, out var inside))
            {
                if (request is not null) RequestContext.ReportTextAround(request, bytes.Span, inside);
                bytes = bytes[inside];
            }

            return ErrorBody.Parse(bytes);
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or HttpRequestException or InvalidDataException)
        {
            // The status alone tells the story; a body that cannot be read adds nothing to it.
            return null;
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private async Task<string?> ReadExcerptAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await ReadStartAsync(response, Excerpt.MaxRead, cancellationToken).ConfigureAwait(false);
            return Excerpt.From(bytes.Span, redactor.Redact);
        }
        catch (Exception unreadable) when (unreadable is IOException or HttpRequestException or InvalidDataException)
        {
            return null;
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadStartAsync(HttpResponseMessage response, int max, CancellationToken cancellationToken)
    {
        var buffer = new byte[max];
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var read = await stream.ReadAtLeastAsync(buffer, max, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return buffer.AsMemory(0, read);
        }
    }
}
