using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace Affiliate.Client.Http;

/// <summary>
/// The ways in which a response may write a secret that it repeats: as it is, or as URLs, forms, HTML and JSON escape it. What is escaped
/// more than once, or by numbers, is found by <see cref="EscapedText"/>.
/// </summary>
internal static class SecretForms
{
    private const int MinEncoded = 6;

    public static IReadOnlyList<string> From(string secret)
    {
        var json = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret);
        var phpJson = json.Replace("/", "\\/", StringComparison.Ordinal);
        return
        [
            secret,
            Uri.EscapeDataString(secret),
            WebUtility.UrlEncode(secret),
            WebUtility.HtmlEncode(secret),
            PhpHtml(secret),
            JavaScriptEncoder.Default.Encode(secret),
            json,
            Ascii(json),
            phpJson,
            Ascii(phpJson),
            Convert.ToHexString(Encoding.UTF8.GetBytes(secret)),
        ];
    }

    /// <summary>
    /// Base64 of any text that the secret is a part of: which letters it has depends on where in a group of three bytes the secret starts,
    /// and those at its ends depend on its neighbours too, which are left out.
    /// </summary>
    public static IReadOnlyList<string> InBase64(string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        var forms = new List<string>();
        for (var before = 0; before < 3; before++)
        {
            var whole = Convert.ToBase64String([.. new byte[before], .. bytes]);
            var inner = whole[((before * 8 + 5) / 6)..((before + bytes.Length) * 8 / 6)];
            if (inner.Length < MinEncoded) continue;
            forms.Add(inner);
            forms.Add(inner.Replace('+', '-').Replace('/', '_'));
        }

        return forms;
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
