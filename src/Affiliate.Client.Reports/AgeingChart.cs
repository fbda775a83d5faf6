using System.Globalization;
using System.Text;
using Affiliate.Client.Payables;
using Affiliate.Client.Reports.Pages;

namespace Affiliate.Client.Reports;

/// <summary>What is owed in one currency by age, as a bar chart for a page of your own.</summary>
public static class AgeingChart
{
    private const int Left = 110, Room = 230, RowHeight = 28, Width = 460;

    /// <summary>
    /// An HTML <c>figure</c> with an SVG drawing; every text in it is encoded, and it has no script and no style of its own.
    /// </summary>
    /// <param name="sum">The figures, for example of <see cref="PayablesReport.ByCurrency"/>.</param>
    /// <remarks>
    /// Each bar has its figure beside it. One that would flatten all others is cut: it shows a gap, and the caption says so. The gap has
    /// the class <c>cut</c>, to be drawn in the colour of the page. Negative sums are outlined with dashes.
    /// </remarks>
    public static string ToHtml(PayablesSummary sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        var scale = new BarScale(Ageing.Buckets.Select(bucket => sum[bucket].Amount));
        var title = HtmlPage.Encode($"Owed, {Currency(sum)}");
        var isCut = Ageing.Buckets.Any(bucket => scale.IsCut(sum[bucket].Amount));
        var note = isCut ? " <small>(a bar with a gap is longer than drawn)</small>" : "";
        var html = new StringBuilder();
        html.Append(
            CultureInfo.InvariantCulture,
            $"""<figure><figcaption>{title}{note}</figcaption><svg viewBox="0 0 {Width} {Ageing.Buckets.Count * RowHeight}" """);
        html.Append(CultureInfo.InvariantCulture, $"""role="img" aria-label="{title}, by age">""");
        foreach (var bucket in Ageing.Buckets) AppendBar(html, bucket, sum[bucket].Amount, scale);
        return html.Append("</svg></figure>\n").ToString();
    }

    /// <summary>The currency's code, or whose unknown currency it is.</summary>
    internal static string Currency(PayablesSummary sum) => sum.Currency ?? $"unknown currency of {sum.Account}";

    private static void AppendBar(StringBuilder html, AgeingBucket bucket, decimal amount, BarScale scale)
    {
        var (y, length, color) = ((int)bucket * RowHeight, scale.Length(amount, Room), Ageing.Color(bucket));
        var look = amount < 0 ? $"fill=\"none\" stroke=\"{color}\" stroke-dasharray=\"4 3\"" : $"fill=\"{color}\"";
        html.Append(CultureInfo.InvariantCulture, $"""<text x="{Left - 8}" y="{y + 18}" text-anchor="end">{Ageing.Word(bucket)}</text>""");
        html.Append(CultureInfo.InvariantCulture, $"""<rect x="{Left}" y="{y + 5}" width="{length}" height="18" rx="2" {look}/>""");
        if (scale.IsCut(amount))
            html.Append(CultureInfo.InvariantCulture, $"""<path class="cut" d="M{Left + length - 26} {y + 25}l8 -22"/>""");
        html.Append(
            CultureInfo.InvariantCulture, $"""<text x="{Left + length + 6}" y="{y + 18}">{HtmlPage.Number(amount)}</text>""");
    }
}
