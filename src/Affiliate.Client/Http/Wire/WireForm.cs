using System.ComponentModel;

namespace Affiliate.Client.Http.Wire;

/// <summary>Collects the fields of a url-encoded body; called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireForm
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    /// <summary>Adds a field unless the value is null.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The field's value.</param>
    public void Add(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is not null)
        {
            _fields.Add(new(name, value));
        }
    }

    /// <summary>The body, <c>application/x-www-form-urlencoded</c>.</summary>
    public HttpContent ToContent() => new FormUrlEncodedContent(_fields);
}
