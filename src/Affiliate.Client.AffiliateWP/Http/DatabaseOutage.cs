using System.Text;

namespace Affiliate.Client.AffiliateWP.Http;

/// <summary>
/// Knows the 500 of a WordPress that does not reach its database, which is over when the database is back. As JSON it has the code
/// <c>wp_die</c>, as a page a heading where a PHP error has a paragraph; both in whatever language. A page of the site's own
/// (<c>db-error.php</c>) is known by its English words.
/// </summary>
internal static class DatabaseOutage
{
    private const int MaxRead = 16 * 1024;

    internal static bool IsTold(ReadOnlySpan<byte> body)
    {
        var text = Encoding.UTF8.GetString(body[..Math.Min(body.Length, MaxRead)]);
        return Holds(text, "database connection") || Holds(text, "\"code\":\"wp_die\"") || Holds(text, "class=\"wp-die-message\"><h1>")
            || Holds(text, "id=\"error-page\">\n\t<h1>") || Holds(text, "<title>Database Error</title>");
    }

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
