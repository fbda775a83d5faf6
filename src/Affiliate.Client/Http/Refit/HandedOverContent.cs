using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Affiliate.Client.Errors;
using Affiliate.Client.Json;
using Polly.Timeout;

namespace Affiliate.Client.Http.Refit;

/// <summary>
/// A response's body on its way to <see cref="PooledJsonSerializer"/>. Refit buffers every content before it reads it; this one is in
/// memory already, so it writes nothing when it is asked to buffer.
/// </summary>
internal sealed class HandedOverContent : HttpContent
{
    private const int MaxWords = 300;
    private readonly PooledContent _body;
    private readonly HttpRequestMessage _request;
    private readonly bool _mayBeNull;

    public HandedOverContent(PooledContent body, HttpRequestMessage request, bool mayBeNull)
    {
        (_body, _request, _mayBeNull) = (body, request, mayBeNull);
        foreach (var header in body.Headers.NonValidated)
        {
            // A known length would make the framework rent memory of that size for the buffer.
            if (!header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
                Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    public static ProtocolException Empty(HttpRequestMessage request, string excerpt = "(no bytes)") =>
        new(RequestContext.GetAccount(request), GetName(request), "the response is empty where a value was expected", excerpt: excerpt);

    /// <summary>Reads the body as JSON and gives its memory back.</summary>
    /// <exception cref="ProtocolException">It is no JSON, of another shape, or <c>null</c> where a value was expected.</exception>
    /// <exception cref="TransportException">Receiving and reading the response of a read took longer than an attempt may.</exception>
    public T? ReadJson<T>(JsonTypeInfo<T> json)
    {
        using (_body)
        {
            var text = _body.Body.Span;
            try
            {
                return Required(ReadUnlessError(text[SurroundedJson.MarkLength(text)..], json));
            }
            catch (Exception unreadable) when (IsUnreadable(unreadable))
            {
                return TryReadInside(text, json, out var value) ? Required(value) : throw Unreadable(unreadable, text);
            }
            catch (TimeoutRejectedException late)
            {
                throw TransportFailure.From(_request, late)!;
            }
        }
    }

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => new PooledContentStream(_body);

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new PooledContentStream(_body));

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _body.Dispose();
        base.Dispose(disposing);
    }

    private T? Read<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> json)
    {
        if (!Utf8.IsValid(body)) throw new JsonException("The text is not valid UTF-8.");
        var value = RowReader.Read(body, json, Deadline);
        return DuplicateProperties.Find(body) is { } name ? throw new JsonException($"An object holds '{name}' twice.") : value;
    }

    // A string that is no text, such as half of a surrogate pair, is an invalid operation to the framework.
    private static bool IsUnreadable(Exception failure) =>
        failure is JsonException or InvalidOperationException or FormatException or OverflowException;

    // A write has happened, however long its response takes to read.
    private AttemptDeadline Deadline =>
        RequestContext.GetOperation(_request).Kind == OperationKind.Read ? CallState.For(_request).Deadline : default;

    private T? Required<T>(T? value) => value is null && !_mayBeNull ? throw Empty(_request, "null") : value;

    // A write has happened although a plugin printed into its response, so that what is whole is read.
    private bool TryReadInside<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> json, out T? value)
    {
        value = default;
        if (!SurroundedJson.TryFind(body, out var inside)) return false;
        try
        {
            value = ReadUnlessError(body[inside], json);
        }
        catch (Exception unreadable) when (IsUnreadable(unreadable))
        {
            return false; // the caller reports what is wrong with the whole
        }

        if (RequestContext.RefusesOutput(_request) && SurroundedJson.TextAround(body, inside, null).Length > 0) throw Refused(body, inside);
        RequestContext.ReportTextAround(_request, body, inside);
        return true;
    }

    private T? ReadUnlessError<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> json)
    {
        var value = Read(body, json);
        if (ErrorInSuccess.Find(body, json) is not { } said)
        {
            ResponseWatch.Note(value, json, body, RequestContext.GetRedactor(_request));
            return value;
        }

        throw new ProtocolException(
            RequestContext.GetAccount(_request),
            GetName(_request),
            $"the response is an error in spite of its status: {Quoted(said)}",
            "$.error",
            Excerpt.From(body, RequestContext.GetRedactor(_request))
        );
    }

    private string Quoted(string said) =>
        $"the vendor says \"{Excerpt.Shown(said, RequestContext.GetRedactor(_request), MaxWords) ?? "***"}\"";

    private ProtocolException Refused(ReadOnlySpan<byte> body, Range json)
    {
        var where = json.Start.Value > SurroundedJson.MarkLength(body) ? "PHP output before the JSON" : "output behind the JSON";
        return new(
            RequestContext.GetAccount(_request), GetName(_request), $"{where}, which AllowOutputAroundJson of this account refuses",
            excerpt: Excerpt.From(body, RequestContext.GetRedactor(_request)));
    }

    // The path and the message repeat names and values of the vendor's, and a vendor may repeat the request.
    private ProtocolException Unreadable(Exception unreadable, ReadOnlySpan<byte> body)
    {
        var at = unreadable as JsonException;
        var redactor = RequestContext.GetRedactor(_request);
        var path = at?.Path is null ? null : Excerpt.Whole(at.Path, redactor);
        var reason = new JsonException(Excerpt.Whole(unreadable.Message, redactor), path, at?.LineNumber, at?.BytePositionInLine);
        var start = body[..Math.Min(body.Length, Excerpt.MaxRead)];
        var problem = ForeignPage.IsHtml(body)
            ? $"{ForeignPage.Html(BodyText.Decode(start), redactor)} instead of JSON"
            : "the response is not the JSON that was expected";
        if (PhpOutput.IsAtStart(body)) problem += ": PHP output before the JSON";
        if (ErrorInSuccess.Words(body) is { } said) problem += $": {Quoted(said)}";
        if (RowIdentity.Describe(body, at?.Path) is { } row) problem += $", in the row with {Excerpt.Whole(row, redactor)}";
        return new(
            RequestContext.GetAccount(_request), GetName(_request), problem, path,
            Excerpt.From(body, redactor), reason);
    }

    private static string GetName(HttpRequestMessage request) => RequestContext.GetOperation(request).Name;
}
