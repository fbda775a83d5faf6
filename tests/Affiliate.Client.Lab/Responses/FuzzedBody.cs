using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Affiliate.Client.Lab.Responses;

/// <summary>
/// The bytes of a response: JSON, pages and noise, in any encoding, damaged in any way, with the request repeated in it in any writing.
/// </summary>
internal static class FuzzedBody
{
    private static readonly Func<string, string>[] Writings =
    [
        static text => text,
        Uri.EscapeDataString,
        static text => Uri.EscapeDataString(Uri.EscapeDataString(text)),
        static text => WebUtility.HtmlEncode(text),
        static text => JsonEncodedText.Encode(text).Value,
        static text => string.Concat(text.Select(static letter => $"&#{(int)letter};")),
        static text => string.Concat(text.Select(static letter => $"&#x{(int)letter:X};")),
        static text => string.Concat(text.Select(static letter => $"\\u{(int)letter:x4}")),
        static text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
        static text => Uri.EscapeDataString(WebUtility.HtmlEncode(text)),
    ];

    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        Encoding.Unicode,
        Encoding.BigEndianUnicode,
        Encoding.Latin1,
        Encoding.UTF32,
        new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
    ];

    /// <summary>The request, in one of the writings of the pages that repeat it.</summary>
    public static string Write(Random random, string request) => Writings[random.Next(Writings.Length)](request);

    public static byte[] Bytes(Random random, string request)
    {
        var text = random.Next(25) switch
        {
            0 => "",
            1 or 2 or 3 =>
                $"<!DOCTYPE html><html><head><title>{Write(random, request)}</title></head>"
                    + $"<body>next={Write(random, request)}</body></html>",
            4 =>
                $"<br />\n<b>Warning</b>:  {Write(random, request)} in <b>/x.php</b> on line <b>1</b><br "
                    + $"/>\n{FuzzedJson.Text(random, request)}",
            5 => $"{FuzzedJson.Text(random, request)}\n<!-- {Write(random, request)} -->",
            6 => $"Notice: {Write(random, request)}\n{FuzzedJson.Text(random, request)}{FuzzedJson.Text(random, request)}",
            7 => Write(random, request),
            8 => FuzzedJson.Text(random, request).PadRight(random.Next(60_000, 70_000)),
            _ => FuzzedJson.Text(random, request),
        };
        var bytes = random.Next(4) == 0 ? Encoded(Encodings[random.Next(Encodings.Length)], text) : Encoding.UTF8.GetBytes(text);
        return random.Next(5) == 0 ? Damaged(random, bytes) : bytes;
    }

    /// <summary>The body as the connection gives it when the server says that it is compressed, which it may be or not.</summary>
    public static Stream Compressed(Random random, byte[] body)
    {
        using var packed = new MemoryStream();
        using (
            Stream packer =
                random.Next(2) == 0
                    ? new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)
                    : new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)
        )
            packer.Write(body);
        var bytes = random.Next(3) == 0 ? Damaged(random, packed.ToArray()) : packed.ToArray();
        return random.Next(4) switch
        {
            0 => new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress),
            1 => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
            _ => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
        };
    }

    private static byte[] Encoded(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    private static byte[] Damaged(Random random, byte[] bytes)
    {
        if (bytes.Length == 0) return [(byte)random.Next(256)];
        var at = random.Next(bytes.Length);
        switch (random.Next(5))
        {
            case 0: return bytes[..at];
            case 1: return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 20))..]];
            case 2: return [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]];
            case 3: return [.. bytes[at..], .. bytes];
            default:
                bytes[at] ^= (byte)(1 << random.Next(8));
                return bytes;
        }
    }
}
