using System.Collections;
using System.Reflection;
using Refit;

namespace Affiliate.Client.Http.Refit;

/// <summary>Writes parameters into paths, queries and forms.</summary>
internal sealed class ParameterFormatter : IUrlParameterFormatter, IFormUrlEncodedParameterFormatter
{
    /// <exception cref="ArgumentException">An item of a list has no text: it would leave a gap.</exception>
    public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type)
    {
        var query = attributeProvider.GetCustomAttributes(typeof(QueryAttribute), inherit: true);
        var text = ValueText.From(value, query is [QueryAttribute { Format: { } format }, ..] ? format : null);
        return text is null && type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type)
            ? throw new ArgumentException("A list cannot hold an item without a text.")
            : text;
    }

    public string? Format(object? value, string? formatString) => ValueText.From(value, formatString);
}
