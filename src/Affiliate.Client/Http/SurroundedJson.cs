using System.Text.Json;

namespace Affiliate.Client.Http;

/// <summary>
/// Finds the JSON in a response that something else printed into: a byte-order mark, a PHP warning before it, a cache plugin's comment after it.
/// Only an object or array counts that is whole and no part of anything else.
/// </summary>
internal static class SurroundedJson
{
    // Warnings are short, and a page full of brackets is no response of an API.
    private const int MaxCandidates = 200;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The body without a byte-order mark at its start.</summary>
    public static int MarkLength(ReadOnlySpan<byte> body) => body.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;

    /// <summary>Where the longest whole object or array lies; false where there is none, or none but the whole body.</summary>
    public static bool TryFind(ReadOnlySpan<byte> body, out Range json)
    {
        json = default;
        var (best, at) = (0, 0);
        for (var candidates = 0; candidates < MaxCandidates; candidates++)
        {
            var next = body[at..].IndexOfAny((byte)'{', (byte)'[');
            if (next < 0) break;
            at += next;
            var length = WholeLength(body[at..]);
            if (length > best && StandsAlone(body, at, length)) (best, json) = (length, at..(at + length));
            at += Math.Max(1, length);
        }

        return best > 0 && best < body.Length;
    }

    /// <summary>The text around the JSON, without white space and marks at its ends.</summary>
    public static string TextAround(ReadOnlySpan<byte> body, Range json, SecretRedactor? redactor)
    {
        var (start, length) = json.GetOffsetAndLength(body.Length);
        var before = Excerpt.From(body[..start], redactor).Trim('\uFEFF', ' ', '\r', '\n', '\t');
        var after = Excerpt.From(body[(start + length)..], redactor).Trim();
        return before.Length > 0 && after.Length > 0 ? $"{before} … {after}" : before + after;
    }

    // On a line of its own or between tags; a part of damaged JSON, or of a sentence, does not.
    private static bool StandsAlone(ReadOnlySpan<byte> body, int start, int length)
    {
        var before = body[MarkLength(body)..Math.Max(start, MarkLength(body))].TrimEnd(" \t\r"u8);
        var after = body[(start + length)..].TrimStart(" \t\r\n"u8);
        return (before.IsEmpty || before[^1] is (byte)'>' or (byte)'\n') && (after.IsEmpty || after[0] == (byte)'<');
    }

    private static int WholeLength(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text);
            return reader.Read() && reader.TrySkip() ? (int)reader.BytesConsumed : 0;
        }
        catch (JsonException)
        {
            return 0; // no JSON starts here
        }
    }
}
