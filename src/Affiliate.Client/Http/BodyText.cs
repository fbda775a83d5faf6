using System.Text;
using System.Text.Unicode;

namespace Affiliate.Client.Http;

/// <summary>
/// Reads bytes that may be no UTF-8 as text for people. What they are is told by themselves: headers of error pages are wrong too often.
/// </summary>
internal static class BodyText
{
    private static readonly Encoding Utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    /// <summary>
    /// The text without a byte-order mark: UTF-16 by its mark or by its zeros, UTF-8 where it is valid, else Latin-1, of which every byte
    /// is a letter.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> body)
    {
        if (Utf16(body) is { } utf16) return utf16.GetString(body).TrimStart('\uFEFF');
        return (IsUtf8(body) ? Encoding.UTF8 : Encoding.Latin1).GetString(body[SurroundedJson.MarkLength(body)..]);
    }

    /// <summary>The body as it is, or in UTF-8 if it is UTF-16.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> body) =>
        Utf16(body.Span) is null ? body : Encoding.UTF8.GetBytes(Decode(body.Span));

    private static Encoding? Utf16(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Utf16Little;
        if (body.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16Big;
        if (body.IndexOf((byte)0) < 0) return null;
        var (even, odd) = (0, 0);
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] != 0) continue;
            if (at % 2 == 0) even++;
            else odd++;
        }

        // Of letters of ASCII one byte in two is zero, and always the same one.
        var most = Math.Max(even, odd);
        return most * 8 < body.Length || Math.Min(even, odd) * 8 > most ? null : odd > even ? Utf16Little : Utf16Big;
    }

    // A letter that the end cuts does not make it another encoding.
    private static bool IsUtf8(ReadOnlySpan<byte> body)
    {
        for (var cut = 0; cut < 4 && cut <= body.Length; cut++)
            if (Utf8.IsValid(body[..^cut])) return true;
        return false;
    }
}
