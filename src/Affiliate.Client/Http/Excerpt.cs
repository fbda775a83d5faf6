using System.Text;

namespace Affiliate.Client.Http;

/// <summary>The start of a response's body, short enough to be shown and without the account's secrets.</summary>
internal static class Excerpt
{
    /// <summary>As much of a body as is looked at.</summary>
    public const int MaxRead = 64 * 1024;

    private const int MaxLength = 300;

    public static string From(ReadOnlySpan<byte> body, Func<string, string> redact)
    {
        // Cut after the secrets are out, or half of one could stay.
        var text = redact(Encoding.UTF8.GetString(body[..Math.Min(body.Length, MaxRead)]));
        return text.Length <= MaxLength ? text : text[..MaxLength];
    }
}
