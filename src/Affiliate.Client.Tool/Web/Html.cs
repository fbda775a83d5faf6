using System.Globalization;
using System.Net;
using System.Text;

namespace Affiliate.Client.Tool.Web;

/// <summary>Writes HTML; every text is encoded.</summary>
internal static class Html
{
    private static readonly string Zero = Number(0);

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    public static string Number(decimal amount) => amount.ToString("#,0.00################", CultureInfo.InvariantCulture);

    /// <summary>A section with a table. Each cell knows the name of its column, which narrow screens show beside it.</summary>
    public static string Table(string id, string title, string about, string[] columns, IEnumerable<string[]> rows, int numbersFrom)
    {
        var html = new StringBuilder($"<section><h2>{Encode(title)}</h2><p>{Encode(about)}</p>\n<table id=\"{id}\"><thead><tr>");
        foreach (var (index, column) in columns.Index()) html.Append(Cell("th", "scope=\"col\"", column, index >= numbersFrom));
        html.Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var (index, cell) in row.Index())
                html.Append(Cell("td", $"data-column=\"{Encode(columns[index])}\"", cell, index >= numbersFrom));
            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table></section>\n").ToString();
    }

    private static string Cell(string tag, string attribute, string text, bool isNumber) =>
        $"<{tag} {attribute}{(isNumber ? text == Zero ? " class=\"n zero\"" : " class=\"n\"" : "")}>{Encode(text)}</{tag}>";
}
