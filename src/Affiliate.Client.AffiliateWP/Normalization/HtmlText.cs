using System.Net;
using System.Text;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>WordPress puts HTML into its error messages.</summary>
internal static class HtmlText
{
    /// <summary>The text without its tags, entities decoded.</summary>
    public static string Strip(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal)) return html;
        var text = new StringBuilder(html.Length);
        var inTag = false;
        for (var i = 0; i < html.Length; i++)
        {
            var character = html[i];
            if (character == '<' && i + 1 < html.Length && (char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!'))
            {
                inTag = true;
                if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
            }
            else if (character == '>' && inTag)
            {
                inTag = false;
            }
            else if (!inTag)
            {
                text.Append(character);
            }
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }
}
