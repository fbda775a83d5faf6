using System.Globalization;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>One measured budget. The ratio that counts is the median over the rounds.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">The unit of the two figures.</param>
/// <param name="Rounds">Ours and the baseline, a round each.</param>
/// <param name="Limit">The budget; infinite for a figure that has none.</param>
/// <param name="AtLeast">Whether the ratio must reach the budget instead of staying below it.</param>
public sealed record BudgetRow(
    string Name,
    string Unit,
    IReadOnlyList<(double Ours, double Baseline)> Rounds,
    double Limit,
    bool AtLeast = false
)
{
    public double Ratio => Median(Ratios);

    public bool IsOk => AtLeast ? Ratio >= Limit : Ratio <= Limit;

    private IEnumerable<double> Ratios => Rounds.Select(round => AtLeast ? round.Baseline / round.Ours : round.Ours / round.Baseline);

    private string Level => double.IsInfinity(Limit)
        ? "none | "
        : string.Create(CultureInfo.InvariantCulture, $"{(AtLeast ? ">=" : "<=")} {Limit} | {(IsOk ? "ok" : "OVER")}");

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Name} | {Median(Rounds.Select(r => r.Ours)):0.###} {Unit} | {Median(Rounds.Select(r => r.Baseline)):0.###} {Unit} | "
                + $"{Ratio:0.000} | {Level} | rounds {string.Join(' ', Ratios.Select(r => r.ToString("0.00", CultureInfo.InvariantCulture)))}"
        );

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
