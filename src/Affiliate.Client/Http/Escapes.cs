using System.Globalization;
using System.Net;
using System.Text;

namespace Affiliate.Client.Http;

/// <summary>Reads one escaped letter, as URLs, HTML, JSON and JavaScript write it.</summary>
internal static class Escapes
{
    private const int LongestEntity = 12;

    /// <summary>The letter that is written at the start of the text; false if it stands for itself.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out string letter, out int length)
    {
        (letter, length) = ("", 0);
        return text.Length > 1 && text[0] switch
        {
            '%' => TryReadPercent(text, out letter, out length),
            '&' => TryReadEntity(text, out letter, out length),
            '\\' => TryReadBackslash(text, out letter, out length),
            _ => false,
        };
    }

    private static bool TryReadPercent(ReadOnlySpan<char> text, out string letter, out int length)
    {
        if (text[1] is 'u' or 'U') return TryReadNumber(text, 2, 4, out letter, out length);
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (
            count < 4 && text.Length >= 3 * (count + 1) && text[3 * count] == '%' && TryHex(text.Slice((3 * count) + 1, 2), out var value)
        )
            bytes[count++] = (byte)value;
        (letter, length) = ("", 0);
        if (count == 0) return false;
        // A byte that starts no letter of UTF-8 is one of Latin-1.
        var isLetter = Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == System.Buffers.OperationStatus.Done;
        (letter, length) = isLetter ? (rune.ToString(), 3 * used) : ($"{(char)bytes[0]}", 3);
        return true;
    }

    private static bool TryReadEntity(ReadOnlySpan<char> text, out string letter, out int length)
    {
        (letter, length) = ("", 0);
        if (text[1] == '#') return TryReadNumericEntity(text, out letter, out length);
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2) return false;
        var entity = text[..(end + 1)].ToString();
        (letter, length) = (WebUtility.HtmlDecode(entity), entity.Length);
        return letter != entity;
    }

    // With any number of zeros in front, and without a semicolon too, as browsers read it.
    private static bool TryReadNumericEntity(ReadOnlySpan<char> text, out string letter, out int length)
    {
        (letter, length) = ("", 0);
        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        var at = isHex ? 3 : 2;
        var value = 0;
        var first = at;
        for (; at < text.Length && (isHex ? char.IsAsciiHexDigit(text[at]) : char.IsAsciiDigit(text[at])); at++)
        {
            value =
                (value * (isHex ? 16 : 10))
                + int.Parse(text.Slice(at, 1), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
            if (value > 0x10FFFF)
                return false;
        }

        if (at == first || !Rune.IsValid(value)) return false;
        if (at < text.Length && text[at] == ';') at++;
        (letter, length) = (new Rune(value).ToString(), at);
        return true;
    }

    private static bool TryReadBackslash(ReadOnlySpan<char> text, out string letter, out int length)
    {
        (letter, length) = ("", 0);
        if (text[1] is 'u') return TryReadNumber(text, 2, 4, out letter, out length);
        if (text[1] is 'x') return TryReadNumber(text, 2, 2, out letter, out length);
        if (char.IsAsciiLetterOrDigit(text[1])) return false;
        (letter, length) = ($"{text[1]}", 2);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int at, int digits, out string letter, out int length)
    {
        (letter, length) = ("", 0);
        if (text.Length < at + digits || !TryHex(text.Slice(at, digits), out var value)) return false;
        (letter, length) = ($"{(char)value}", at + digits);
        return true;
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}
