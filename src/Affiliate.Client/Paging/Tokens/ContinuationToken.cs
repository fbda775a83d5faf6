using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Affiliate.Client.Accounts;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Paging.Tokens;

/// <summary>
/// The text form of a place in a list: version, vendor, account, list, the query's hash, the position, the last keys, a checksum.
/// It holds row ids as numbers or hashes, and the vendor's cursor; nothing else of a row, and no secret.
/// </summary>
internal static class ContinuationToken
{
    private const string Version = "affiliate-list-2";
    private const int MaxLength = 16 * 1024;

    // No list has as many rows or pages, and vendors count in 32 bits.
    private const long MaxPosition = 1_000_000_000;
    private static readonly string[] Names = ["vendor", "account", "list", "query", "kind", "at", "cursor", "keys", "sum"];

    public static string Write(AffiliateAccount account, string list, string queryFingerprint, ResumePoint point)
    {
        var text = new StringBuilder(Version);
        string[] values =
        [
            account.Vendor, account.Name, list, QueryHash(queryFingerprint), point.Kind.ToString(),
            point.Position.ToString(CultureInfo.InvariantCulture), point.Cursor ?? "", KeysText(point.Keys),
        ];
        for (var i = 0; i < values.Length; i++) text.Append('&').Append(Names[i]).Append('=').Append(Uri.EscapeDataString(values[i]));
        var sum = Sum(text.ToString());
        return text.Append("&sum=").Append(sum).ToString();
    }

    /// <summary>Which list the token is of; only that, so that a joined listing finds the part it belongs to.</summary>
    public static string ReadListName(string token) => Split(token)[2];

    public static ResumePoint Read(string token, AffiliateAccount account, string list, string queryFingerprint, PagingScheme scheme)
    {
        var values = Split(token);
        Same("vendor", values[0], account.Vendor);
        Same("account", values[1], account.Name);
        Same("list", values[2], list);
        if (values[3] != QueryHash(queryFingerprint))
            throw new InvalidContinuationTokenException(
                "The continuation token belongs to another query. Use the query it was made with, or start without a token."
            );
        if (!Enum.TryParse<ResumeKind>(values[4], out var kind) || !Enum.IsDefined(kind) || values[4] != kind.ToString())
            throw Damaged();
        if (!long.TryParse(values[5], NumberStyles.None, CultureInfo.InvariantCulture, out var position) || position > MaxPosition)
            throw Damaged();
        if (!IsPlaceIn(scheme, kind))
            throw new InvalidContinuationTokenException(
                "The continuation token is of a list that is paged in another way. Start without a token."
            );
        var keys = Keys(values[7]);
        // Without the last rows' keys nothing would tell whether rows are missing before the place, or come again.
        if (kind is ResumeKind.Row or ResumeKind.Page && keys.Length == 0) throw Damaged();
        return new ResumePoint(kind, position, values[6].Length == 0 ? null : values[6], keys);
    }

    // A list whose pages could share rows has pages as places where the server ignored the size.
    private static bool IsPlaceIn(PagingScheme scheme, ResumeKind kind) => kind switch
    {
        ResumeKind.Start => true,
        ResumeKind.Cursor => scheme.Kind == PagingKind.Cursor,
        ResumeKind.Row => scheme.Kind is PagingKind.Offset or PagingKind.Page && scheme.SizeIsChosen,
        _ => scheme.Kind is PagingKind.Page or PagingKind.Unpaged,
    };

    private static string[] Split(string token)
    {
        if (token.Length > MaxLength) throw Damaged();
        var parts = token.Split('&');
        if (parts[0] != Version)
        {
            throw new InvalidContinuationTokenException(parts[0].StartsWith("affiliate-list-", StringComparison.Ordinal)
                ? $"The continuation token is of another version; this one reads {Version}. Start without a token."
                : "This is no continuation token of this library. Start without a token.");
        }

        if (parts.Length != Names.Length + 1) throw Damaged();
        var values = new string[Names.Length];
        for (var i = 0; i < Names.Length; i++)
        {
            var prefix = Names[i] + "=";
            if (!parts[i + 1].StartsWith(prefix, StringComparison.Ordinal)) throw Damaged();
            values[i] = Uri.UnescapeDataString(parts[i + 1][prefix.Length..]);
        }

        return Sum(token[..token.LastIndexOf('&')]) == values[^1] ? values : throw Damaged();
    }

    // 16 hexadecimal digits would be twice as long; base64 with the two URL-safe letters.
    private static string KeysText(ulong[] keys)
    {
        var bytes = new byte[keys.Length * 8];
        for (var i = 0; i < keys.Length; i++) BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i * 8), keys[i]);
        return Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    private static ulong[] Keys(string text)
    {
        var bytes = new byte[text.Length];
        var base64 = text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
        if (!Convert.TryFromBase64String(base64, bytes, out var length) || length % 8 != 0) throw Damaged();
        var keys = new ulong[length / 8];
        for (var i = 0; i < keys.Length; i++) keys[i] = BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(i * 8));
        return keys;
    }

    private static void Same(string what, string found, string expected)
    {
        if (found != expected)
            throw new InvalidContinuationTokenException(
                $"The continuation token is of {what} '{found}', but this is {what} '{expected}'. Start without a token."
            );
    }

    private static InvalidContinuationTokenException Damaged(Exception? inner = null) =>
        new("The continuation token is damaged. Start without a token.", inner);

    private static string QueryHash(string queryFingerprint) => Hash(queryFingerprint, 8);

    private static string Sum(string text) => Hash(text, 4);

    private static string Hash(string text, int bytes) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, bytes));
}
