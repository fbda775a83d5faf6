using System.Net;
using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;

namespace Affiliate.Client.Http;

/// <summary>
/// Makes the typed exception of a response with an error status, from what the vendor says in it and without what it repeats of the
/// account's secrets.
/// </summary>
/// <param name="account">The vendor and account.</param>
/// <param name="reader">Reads the vendor's words.</param>
/// <param name="redactor">Takes the secrets out of them.</param>
/// <param name="time">What a date in <c>Retry-After</c> is read against.</param>
/// <param name="shouldRetry">Whether an operation would be repeated after a response.</param>
internal sealed class ErrorResponseReader(
    AffiliateAccount account,
    IApiErrorReader reader,
    SecretRedactor redactor,
    TimeProvider time,
    Func<HttpResponseMessage, OperationInfo, bool> shouldRetry
)
{
    private static readonly OperationInfo AnyRead = OperationInfo.Unknown with { Kind = OperationKind.Read };

    internal AffiliateApiException Read(HttpRequestMessage request, HttpResponseMessage response)
    {
        var operation = RequestContext.GetOperation(request);
        var known = new ApiFailure
        {
            Account = account,
            Operation = operation.Name,
            StatusCode = response.StatusCode,
            Attempts = CallState.For(request).Attempts,
            RetryAfter = RetryAfterHeader.Read(response, time.GetUtcNow()),
            RedirectsToSlash = RedirectTarget.IsSameWithSlash(request, response),
            IsTransient = shouldRetry(response, AnyRead) ? true : null,
        };
        using var body = ReadBody(request, response);
        if (body is null) known = known with { ForeignPage = ForeignPage.Describe(response, PooledContent.Of(response).Span, redactor) };
        var failure = reader.Read(known, body?.RootElement);
        if (known.ForeignPage is not null && (int)response.StatusCode is >= 400 and < 500 and not 429)
            failure = failure with { Hint = failure.Hint ?? ForeignPage.Hint };
        if (MayHaveActed(operation, response))
            failure = failure with { IsTransient = false };
        var isRedirect = (int?)failure.StatusCode is >= 300 and < 400;
        if (isRedirect && (failure.Hint is null || !known.RedirectsToSlash))
            failure = failure with { Hint = RedirectHint(request, response) };
        return Redacted(failure).ToException();
    }

    // An unsafe write that failed may have happened, unless the vendor says that it did not act.
    private bool MayHaveActed(OperationInfo operation, HttpResponseMessage response) =>
        operation.Kind == OperationKind.UnsafeWrite
        && response.StatusCode != HttpStatusCode.TooManyRequests
        && !shouldRetry(response, operation);

    private string RedirectHint(HttpRequestMessage request, HttpResponseMessage response)
    {
        var target = RedirectTarget.Name(request, response) is { } named ? Shortened(named) : "another address";
        return $"The server redirects to {target}; redirects are never followed, because they would carry the secret along. Set the "
            + "address that it redirects to.";
    }

    private ApiFailure Redacted(ApiFailure failure) =>
        failure with
        {
            Messages = [.. failure.Messages.Select(Shortened)],
            FieldErrors = failure
                .FieldErrors.GroupBy(field => Shortened(field.Key), StringComparer.Ordinal)
                .ToDictionary(
                    field => field.Key,
                    IReadOnlyList<string> (field) => [.. field.SelectMany(one => one.Value).Select(Shortened)],
                    StringComparer.Ordinal
                ),
            VendorCode = failure.VendorCode is { } code ? Shortened(code) : null,
            ExistingId = failure.ExistingId is { } id ? Shortened(id) : null,
            TraceId = failure.TraceId is { } trace ? Shortened(trace) : null,
            Hint = failure.Hint is { } hint ? redactor.Redact(hint) : null,
        };

    private string Shortened(string text)
    {
        var redacted = redactor.Redact(text);
        if (redactor.HoldsPart(redacted)) return Excerpt.NotShown;
        return redacted.Length <= 500 ? redacted : redacted[..500] + "…";
    }

    private static JsonDocument? ReadBody(HttpRequestMessage request, HttpResponseMessage response)
    {
        var bytes = BodyText.ToUtf8(PooledContent.Of(response));
        if (bytes.Length is 0 or > ErrorBody.MaxRead) return null;
        try
        {
            if (!ErrorBody.IsJson(bytes.Span) && SurroundedJson.TryFind(bytes.Span, out var inside))
            {
                RequestContext.ReportTextAround(request, bytes.Span, inside);
                bytes = bytes[inside];
            }

            return ErrorBody.Parse(bytes);
        }
        catch (JsonException)
        {
            // The status alone tells the story; a body that cannot be read adds nothing to it.
            return null;
        }
    }
}
