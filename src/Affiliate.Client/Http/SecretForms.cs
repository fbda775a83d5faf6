using System.Net;
using System.Text.Encodings.Web;

namespace Affiliate.Client.Http;

/// <summary>
/// The ways in which a response may write a secret that it repeats: as it is, or as URLs, forms, HTML and JSON escape it.
/// </summary>
internal static class SecretForms
{
    public static IReadOnlyList<string> From(string secret)
    {
        var json = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret);
        var phpJson = json.Replace("/", "\\/", StringComparison.Ordinal);
        return
        [
            secret, Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret), WebUtility.HtmlEncode(secret), PhpHtml(secret),
            JavaScriptEncoder.Default.Encode(secret), json, Ascii(json), phpJson, Ascii(phpJson),
        ];
    }

    private static string Ascii(string json) =>
        string.Concat(json.Select(letter => char.IsAscii(letter) ? $"{letter}" : $"\\u{(int)letter:x4}"));

    // It leaves letters beyond ASCII alone, and writes the apostrophe with three digits.
    private static string PhpHtml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("'", "&#039;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
