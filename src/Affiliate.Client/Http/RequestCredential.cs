namespace Affiliate.Client.Http;

/// <summary>A secret on its way into one request: as a header or as a query parameter.</summary>
public sealed class RequestCredential
{
    private readonly string? _header;
    private readonly string? _query;
    private readonly string _value;

    private RequestCredential(string? header, string? query, string value)
    {
        _header = header;
        _query = query;
        _value = value;
    }

    /// <summary>A header, sent as it is.</summary>
    /// <exception cref="ArgumentException">The value holds a line break or NUL; the message does not show it.</exception>
    public static RequestCredential Header(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
            throw new ArgumentException($"The secret for the header {name} holds a line break. Copy it again.", nameof(value));
        return new(name, null, value);
    }

    /// <summary>A query parameter; it is visible to nothing but the connection itself.</summary>
    public static RequestCredential Query(string name, string value) => new(null, name, value);

    /// <summary>The name of the header or parameter, never the value.</summary>
    public override string ToString() => _header ?? _query ?? "";

    internal void Apply(HttpRequestMessage request)
    {
        if (_header is not null)
        {
            request.Headers.Remove(_header);
            // Not checked against the header's grammar: vendors send raw keys in Authorization, and the check's message would show the
            // secret.
            request.Headers.TryAddWithoutValidation(_header, _value);
        }
        else
        {
            var uri = new UriBuilder(request.RequestUri!);
            var pair = $"{_query}={Uri.EscapeDataString(_value)}";
            uri.Query = uri.Query.Length > 1 ? $"{uri.Query[1..]}&{pair}" : pair;
            request.RequestUri = uri.Uri;
        }
    }

    internal void Remove(HttpRequestMessage request)
    {
        if (_header is not null) request.Headers.Remove(_header);
    }
}
