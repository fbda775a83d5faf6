using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>
/// Reads <c>Link: &lt;https://api.acme.example/v2/payouts?cursor=abc&amp;per_page=50&gt;; rel="next"</c>. Only the cursor is taken: the
/// address is the server's word, and our key goes to our own address alone.
/// </summary>
internal static partial class AcmeLink
{
    /// <summary>The next page's cursor; null where no page follows.</summary>
    public static string? NextCursor(HttpResponseHeaders headers)
    {
        if (!headers.TryGetValues("Link", out var lines)) return null;
        var next = lines.SelectMany(line => Links().Matches(line)).FirstOrDefault(link => Next().IsMatch(link.Groups["parameters"].Value));
        return next is null ? null : Cursor(next.Groups["address"].Value);
    }

    // Parsed first and decoded then: a cursor may hold an escaped "&".
    private static string? Cursor(string address) =>
        address.Split('?', 2) is [_, var query]
            ? query
                .Split('&')
                .Where(pair => pair.StartsWith("cursor=", StringComparison.Ordinal))
                .Select(pair => Uri.UnescapeDataString(pair["cursor=".Length..]))
                .FirstOrDefault()
            : null;

    [GeneratedRegex("<(?<address>[^>]*)>(?<parameters>[^<]*)")]
    private static partial Regex Links();

    [GeneratedRegex("(?:^|;)\\s*rel\\s*=\\s*\"?next\"?\\s*(?:[;,]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Next();
}
