using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Affiliate.Client.Http;

/// <summary>
/// Reads error bodies that are no proper text: the words are for people, and a letter that is lost must not cost the error its type.
/// </summary>
internal static partial class ErrorBody
{
    /// <exception cref="JsonException">The body is no JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        var isText = Utf8.IsValid(body.Span);
        if (isText && !MayHoldSurrogate(body.Span)) return JsonDocument.Parse(body);
        // What is no UTF-8 is Latin-1 most often; every byte is a letter of it.
        var text = isText ? Encoding.UTF8.GetString(body.Span) : Encoding.Latin1.GetString(body.Span);
        return JsonDocument.Parse(LoneSurrogate().Replace(text, @"\ufffd"));
    }

    private static bool MayHoldSurrogate(ReadOnlySpan<byte> body) => body.IndexOf("\\ud"u8) >= 0 || body.IndexOf("\\uD"u8) >= 0;

    [GeneratedRegex(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}",
        RegexOptions.CultureInvariant)]
    private static partial Regex LoneSurrogate();
}
