using System.Collections;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.Http;

/// <summary>
/// Sees the headers of the responses to what is called within the same asynchronous method, where only the body is handed on.
/// </summary>
public sealed class ResponseWatch
{
    private static readonly AsyncLocal<ResponseWatch?> Current = new();
    private static readonly string[] CacheHeaders =
    ["X-Cache", "X-Cache-Status", "X-Proxy-Cache", "CF-Cache-Status", "X-Varnish-Cache", "X-Drupal-Cache"];
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    private string? _excerpt;

    private ResponseWatch()
    {
    }

    /// <summary>
    /// Whether a response came out of a cache, by its <c>Age</c>, <c>X-Cache</c> or the like, so that it may be older than what it
    /// describes.
    /// </summary>
    public bool IsFromCache { get; private set; }

    /// <summary>The start of the last response, where it holds none of the arrays that it should.</summary>
    internal static string? CurrentExcerpt => Current.Value?._excerpt;

    /// <summary>Watches the calls that the current asynchronous method makes from here on.</summary>
    public static ResponseWatch Begin() => Current.Value = new ResponseWatch();

    /// <summary>The number in a header of the last response; null if there is none.</summary>
    public long? GetNumber(string header) =>
        _headers.TryGetValue(header, out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    internal static void Note(HttpResponseMessage response)
    {
        if (Current.Value is not { } watch) return;
        watch._headers.Clear();
        foreach (var (name, values) in response.Headers.NonValidated) watch._headers[name] = values.ToString();
        watch.IsFromCache |= response.Headers.Age > TimeSpan.Zero || CacheHeaders.Any(watch.IsHit);
    }

    // The body is gone when the rows are looked for, so that what an error would show of it is kept here.
    internal static void Note<T>(T? value, JsonTypeInfo<T> json, ReadOnlySpan<byte> body, SecretRedactor? redactor)
    {
        if (Current.Value is { } watch) watch._excerpt = LacksArrays(value, json) ? Excerpt.From(body, redactor) : null;
    }

    private static bool LacksArrays(object? value, JsonTypeInfo json)
    {
        if (value is null || json.Kind != JsonTypeInfoKind.Object) return false;
        var isAny = false;
        foreach (var property in json.Properties)
        {
            if (property.IsExtensionData || property.Get is null || !IsArray(property.PropertyType)) continue;
            if (property.Get(value) is not null) return false;
            isAny = true;
        }

        return isAny;
    }

    private static bool IsArray(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);

    private bool IsHit(string header) => _headers.TryGetValue(header, out var text)
        && (text.Contains("HIT", StringComparison.OrdinalIgnoreCase) || text.Contains("STALE", StringComparison.OrdinalIgnoreCase));
}
