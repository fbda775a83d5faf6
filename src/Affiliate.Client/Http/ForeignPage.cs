using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Http;

/// <summary>
/// Knows a response that is not the vendor's API speaking, but whoever stands in front of it: a login page, a firewall, a bot check, a web
/// server. Says whose page it is, by its title and by the headers that such servers sign with.
/// </summary>
internal static partial class ForeignPage
{
    private const int MaxTitle = 120;
    private const int MaxHeader = 60;
    // A byte-order mark and white space.
    private const int MaxBefore = 100;
    private const int MaxPlainText = 200;
    private static readonly string[] Marks = ["<!doctype html", "<html", "<head", "<body", "<title"];

    /// <summary>What to do about it, where nobody knows better.</summary>
    internal const string Hint =
        "It is not the vendor's API that answered, but a login page, a firewall, a bot check or another server in front of it. Let "
            + "requests of this client pass it, or check the address.";

    /// <summary>Whether the body is an HTML page, whatever its headers say.</summary>
    internal static bool IsHtml(ReadOnlySpan<byte> body) =>
        body.IndexOf((byte)'<') is >= 0 and < MaxBefore && IsHtml(BodyText.Decode(body[..Math.Min(body.Length, Excerpt.MaxRead)]));

    /// <summary>Whether a text holds a tag that only whole pages have.</summary>
    internal static bool HoldsPageTag(string text) => Array.Exists(Marks, mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private static bool IsHtml(string text) => text.AsSpan().TrimStart().StartsWith("<") && HoldsPageTag(text);

    /// <summary>
    /// What a body that is no JSON is: <c>an HTML page titled "Just a moment..." from cloudflare (cf-ray 8f3c)</c>; null if it is empty or
    /// seems to be damaged JSON, which may be the vendor's.
    /// </summary>
    internal static string? Describe(HttpResponseMessage response, ReadOnlySpan<byte> body, SecretRedactor redactor)
    {
        var text = BodyText.Decode(body[..Math.Min(body.Length, Excerpt.MaxRead)]);
        if (string.IsNullOrWhiteSpace(text)) return null;
        var page = IsHtmlType(response.Content.Headers) || IsHtml(text) ? Html(text, redactor)
            : response.Content.Headers.ContentType?.MediaType is null or "text/plain" ? Plain(text, redactor)
            : null;
        return page is null ? null : page + Signature(response.Headers, redactor);
    }

    /// <summary>An HTML page and its title.</summary>
    internal static string Html(string text, SecretRedactor? redactor)
    {
        var found = Title().Match(text) is { Success: true } title ? title : Heading().Match(text);
        return "an HTML page"
            + (
                found.Success && Words(Tag().Replace(found.Groups["words"].Value, " "), redactor, MaxTitle) is { } words
                    ? $" titled \"{words}\""
                    : ""
            );
    }

    internal static bool IsHtmlType(HttpContentHeaders headers) =>
        headers.ContentType?.MediaType is { } type
        && (
            type.Equals("text/html", StringComparison.OrdinalIgnoreCase)
            || type.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase)
        );

    private static string Plain(string text, SecretRedactor redactor) =>
        text.Length <= MaxPlainText && Words(text, redactor, MaxTitle) is { } words ? $"the text \"{words}\"" : "a text that is no JSON";

    private static string Signature(HttpResponseHeaders headers, SecretRedactor redactor)
    {
        var server = Header(headers, "Server", redactor) is { } name ? $" from {name}" : "";
        return Header(headers, "cf-ray", redactor) is { } ray ? $"{server} (cf-ray {ray})" : server;
    }

    private static string? Header(HttpResponseHeaders headers, string name, SecretRedactor redactor) =>
        headers.NonValidated.TryGetValues(name, out var values) ? Words(values.ToString(), redactor, MaxHeader) : null;

    private static string? Words(string text, SecretRedactor? redactor, int maxLength)
    {
        var words = WhiteSpace().Replace(WebUtility.HtmlDecode(text), " ").Trim();
        return Excerpt.Shown(words, redactor, maxLength) is { Length: > 0 } shown && !shown.Any(char.IsControl) ? shown : null;
    }

    [GeneratedRegex(
        "<title[^>]*>(?<words>.{0,1000}?)</title",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Title();

    [GeneratedRegex("<h1[^>]*>(?<words>.{0,1000}?)</h1", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
