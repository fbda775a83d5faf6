using System.ComponentModel;
using System.Text;

namespace Affiliate.Client.Http.Wire;

/// <summary>Builds the relative address of a request; called by generated code. Values are escaped, null values are left out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireUri
{
    private readonly StringBuilder _text = new();
    private bool _hasQuery;

    /// <summary>Starts with the path of the client's base address, which stays although routes start with a slash.</summary>
    /// <param name="http">The client that will send the request.</param>
    public WireUri(HttpClient http)
    {
        ArgumentNullException.ThrowIfNull(http);
        _text.Append(http.BaseAddress?.AbsolutePath.TrimEnd('/'));
    }

    /// <summary>Appends a constant piece of the route, which may hold a constant query.</summary>
    /// <param name="text">The piece, already escaped.</param>
    public void Route(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text.Append(text);
        _hasQuery |= text.Contains('?', StringComparison.Ordinal);
    }

    /// <summary>Appends a value as part of the path.</summary>
    /// <param name="parameterName">The parameter that an exception names.</param>
    /// <param name="value">The value; a slash in it is escaped.</param>
    /// <exception cref="ArgumentException">The value is null, empty, <c>.</c> or <c>..</c>, which would name another resource.</exception>
    public void Path(string parameterName, string? value)
    {
        if (value is null or "" or "." or "..")
        {
            throw new ArgumentException("A part of a path cannot be null, empty, \".\" or \"..\".", parameterName);
        }

        _text.Append(Uri.EscapeDataString(value));
    }

    /// <summary>Appends a query parameter unless the value is null.</summary>
    /// <param name="name">The name; escaped here.</param>
    /// <param name="value">The value; escaped here.</param>
    public void Add(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is null)
        {
            return;
        }

        _text.Append(_hasQuery ? '&' : '?').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        _hasQuery = true;
    }

    /// <summary>The address, relative to the client's base address.</summary>
    public Uri ToUri() => new(_text.ToString(), UriKind.Relative);
}
