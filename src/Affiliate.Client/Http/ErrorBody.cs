using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Affiliate.Client.Http;

/// <summary>
/// Reads error bodies that are no proper text: the words are for people, and a letter that is lost must not cost the error its type.
/// </summary>
internal static partial class ErrorBody
{
    /// <summary>The largest body that is read; no vendor says so much of an error.</summary>
    public const int MaxRead = 4 * 1024 * 1024;

    /// <exception cref="JsonException">The body is no JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> body) =>
        Utf8.IsValid(body.Span) && !MayHoldSurrogate(body.Span) && SurroundedJson.MarkLength(body.Span) == 0
            ? JsonDocument.Parse(body)
            : JsonDocument.Parse(LoneSurrogate().Replace(BodyText.Decode(body.Span), @"\ufffd"));

    public static bool IsJson(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool MayHoldSurrogate(ReadOnlySpan<byte> body) => body.IndexOf("\\ud"u8) >= 0 || body.IndexOf("\\uD"u8) >= 0;

    [GeneratedRegex(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}",
        RegexOptions.CultureInvariant)]
    private static partial Regex LoneSurrogate();
}
