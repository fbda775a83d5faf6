using System.Globalization;
using System.Net;

namespace Affiliate.Client.Reports.Pages;

/// <summary>The parts that every page has. Whatever is put in is encoded here.</summary>
internal static class HtmlPage
{
    public const string Foot = "</body></html>\n";

    public const string TableFoot = "</tbody></table>\n";

    public static string Head(string title) => $$"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{Encode(title)}}</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width">
        <style>
        :root { color-scheme: light dark } body { font: 15px/1.45 system-ui, sans-serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem }
        h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem } table { border-collapse: collapse; width: 100% }
        th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #8884 } .n { text-align: right; font-variant-numeric: tabular-nums }
        .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1rem } figure { margin: 0 }
        svg { width: 100%; max-width: 40rem } svg text { fill: currentColor; font-size: 13px } svg .cut { stroke: canvas; stroke-width: 4; fill: none }
        .bad { background: #a3242f; color: #fff; padding: .6rem 1rem; border-radius: .4rem } .dim { opacity: .7 }
        </style></head><body>

        """;

    public static string Table(string id, string title, string[] head, IEnumerable<string[]> rows, int numbersFrom)
    {
        var body = rows.Select(row => Row(row, column => column >= numbersFrom));
        return $"<h2>{Encode(title)}</h2>{TableHead(id, head, name => Array.IndexOf(head, name) >= numbersFrom)}"
            + string.Concat(body) + TableFoot;
    }

    public static string TableHead(string id, string[] head, Func<string, bool> isNumber) =>
        $"<table id=\"{id}\"><thead><tr>{string.Concat(head.Select(name => Cell("th", name, isNumber(name))))}</tr></thead><tbody>\n";

    public static string Row(string[] cells, Func<int, bool> isNumber) =>
        $"<tr>{string.Concat(cells.Select((cell, column) => Cell("td", cell, isNumber(column))))}</tr>\n";

    public static string Number(decimal amount) => amount.ToString("#,0.00################", CultureInfo.InvariantCulture);

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Cell(string tag, string text, bool isNumber) =>
        $"<{tag}{(isNumber ? " class=\"n\"" : "")}>{Encode(text)}</{tag}>";
}
