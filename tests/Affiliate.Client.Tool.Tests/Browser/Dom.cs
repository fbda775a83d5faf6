using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Tool.Tests.Browser;

/// <summary>Reads the tables of a document as the browser holds it.</summary>
internal static partial class Dom
{
    public static IReadOnlyList<string[]> Table(string dom, string id)
    {
        var start = dom.IndexOf($"<table id=\"{id}\"", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, id);
        var body = dom[dom.IndexOf("<tbody>", start, StringComparison.Ordinal)..dom.IndexOf("</tbody>", start, StringComparison.Ordinal)];
        return
        [
            .. Rows().Matches(body)
                .Select(row => Cells().Matches(row.Value).Select(cell => WebUtility.HtmlDecode(cell.Groups[1].Value)).ToArray()),
        ];
    }

    public static int CountTexts(string dom) => SvgText().Count(dom);

    public static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("<td[^>]*>(.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex Cells();

    [GeneratedRegex("<text ")]
    private static partial Regex SvgText();
}
