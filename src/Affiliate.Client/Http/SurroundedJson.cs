using System.Text;
using System.Text.Json;

namespace Affiliate.Client.Http;

/// <summary>
/// Finds the JSON in a response that something else printed into: a byte-order mark, a PHP warning before it, a cache plugin's comment
/// after it. Only an object or array counts that is whole and no part of anything else.
/// </summary>
internal static class SurroundedJson
{
    // Warnings are short, and a page full of brackets is no response of an API.
    private const int MaxCandidates = 200;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>How long a byte-order mark at the body's start is.</summary>
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

    // On a line of its own or between tags; a part of damaged JSON, of a sentence, or of a page with data for its scripts does not.
    private static bool StandsAlone(ReadOnlySpan<byte> body, int start, int length) =>
        MayStandBefore(body[..start]) && MayStandBehind(body[(start + length)..]);

    private static bool MayStandBefore(ReadOnlySpan<byte> before)
    {
        // Each of a server's files may bring a mark of its own.
        while (before.TrimEnd(" \t\r"u8) is var rest && rest.Length >= Utf8Mark.Length && rest.EndsWith(Utf8Mark))
            before = rest[..^Utf8Mark.Length];
        before = before.TrimEnd(" \t\r"u8);
        if (before.IsEmpty) return true;
        if (before[^1] is not ((byte)'>' or (byte)'\n')) return false;
        // The last of several objects is no response either.
        if (before.TrimEnd(" \t\r\n"u8) is [.., (byte)'}' or (byte)']' or (byte)',' or (byte)':']) return false;
        var text = Encoding.Latin1.GetString(before);
        return !ForeignPage.HoldsPageTag(text)
            && !text.AsSpan(Math.Max(0, text.LastIndexOf('<'))).StartsWith("<script", StringComparison.OrdinalIgnoreCase);
    }

    // A tag or comment, or a notice that PHP printed on the next line.
    private static bool MayStandBehind(ReadOnlySpan<byte> after)
    {
        var text = after.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] is (byte)'<' or (byte)'/') return true;
        return char.IsAsciiLetter((char)text[0]) && after[..^text.Length].Contains((byte)'\n');
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
