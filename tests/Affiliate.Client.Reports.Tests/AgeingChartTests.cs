using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using static Affiliate.Client.Reports.Tests.Rows;

namespace Affiliate.Client.Reports.Tests;

public sealed class AgeingChartTests
{
    private static readonly int[] Overdue = [0, 10, 40, 70, 100];

    [Fact]
    public async Task Bars_are_in_proportion_where_none_is_out_of_all_proportion()
    {
        var chart = await ChartAsync(100m, 50m, 25m);
        Widths(chart)[..3].ShouldBe([230, 115, 57]);
        chart.ToString().ShouldNotContain("cut");
    }

    [Fact]
    public async Task An_outlier_does_not_flatten_the_others_and_is_seen_to_be_cut()
    {
        var chart = await ChartAsync(1_000_000m, 40m, 20m, 30m);
        Widths(chart)[..4].ShouldBe([230, 61, 30, 46]);
        chart.Descendants("path").Count().ShouldBe(1);
        chart.Descendants("figcaption").Single().Value.ShouldContain("longer than drawn");
        chart.Descendants("text").Select(text => text.Value).ShouldContain("1,000,000.00");
    }

    [Fact]
    public async Task A_negative_sum_is_outlined()
    {
        var chart = await ChartAsync(-40m, 20m);
        Widths(chart)[..2].ShouldBe([230, 115]);
        chart.Descendants("rect").First().Attribute("fill")!.Value.ShouldBe("none");
    }

    [Fact]
    public void At_least_half_of_the_bars_take_a_fifth_of_the_room_and_all_are_seen()
    {
        var amounts =
            from digits in Gen.Choose(1, 999)
            from scale in Gen.Choose(-3, 9)
            from sign in Gen.Elements(-1, 1)
            select sign * digits * (decimal)Math.Pow(10, scale);
        Prop.ForAll(amounts.NonEmptyListOf().ToArbitrary(), list =>
        {
            decimal[] bars = [.. list.Take(5)];
            var widths = Widths(ChartAsync(bars).GetAwaiter().GetResult())[..bars.Length];
            widths.ShouldAllBe(width => width >= 1 && width <= 230);
            widths.Count(width => width >= 45).ShouldBeGreaterThanOrEqualTo((bars.Length + 1) / 2);
            var sorted = bars.Zip(widths).OrderBy(bar => Math.Abs(bar.First)).ToList();
            foreach (var (left, right) in sorted.Zip(sorted.Skip(1)))
                left.Second.ShouldBeLessThanOrEqualTo(right.Second);
        }).QuickCheckThrowOnFailure();
    }

    private static async Task<XElement> ChartAsync(params decimal[] amounts)
    {
        var report = await ReportAsync(amounts.Select((amount, i) => Row($"{i}", amount, overdue: Overdue[i])));
        return XElement.Parse(AgeingChart.ToHtml(report.ByCurrency().Single()));
    }

    private static int[] Widths(XElement chart) =>
        [.. chart.Descendants("rect").Select(bar => int.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture))];
}
