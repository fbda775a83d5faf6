using System.Globalization;
using System.Text;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>JSON text as PHP writes it: slashes and everything beyond ASCII are escaped, angle brackets and ampersands are not.</summary>
internal static class PhpText
{
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' or '/' => text.Append('\\').Append(character),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or > '~' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }
}
