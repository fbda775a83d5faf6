using System.Globalization;
using Affiliate.Client.Lab.Hostile;

namespace Affiliate.Client.Lab.Shifts;

/// <summary><c>shifts --seeds N</c>: what is lost while lists change, by our enumerator and by a naive one.</summary>
public static class ShiftsCommand
{
    public static async Task<int> RunAsync(int seeds, TextWriter output)
    {
        await output.WriteLineAsync(
            $"{"shape",-16}{"order",-12}{"rate",5}{"runs",8}{"lost",7}{"doubled",9}{"incomplete",12}{"requests",10} | naive: "
                + $"{"lost",8}{"lossy runs",12}{"doubled",9}"
        );
        var lines = await ShiftStudy.RunAsync(seeds);
        foreach (var line in lines) await output.WriteLineAsync(Text(line));
        foreach (var cost in await CostStudy.RunAsync(rate: 0, seeds: 1)) await output.WriteLineAsync(cost.ToString());
        foreach (var cost in await CostStudy.RunAsync(rate: 5, seeds: 10)) await output.WriteLineAsync(cost.ToString());
        var wrong = await HostileReport.WriteAsync(seeds, output);
        var bad = lines.Where(line => (line.Case.IsPromised && line.Lost > 0) || line.Doubled > 0).ToList();
        await output.WriteLineAsync($"{wrong} listings called confirmed that lost a row");
        await output.WriteLineAsync(bad.Count == 0 ? "no row lost silently, none doubled" : $"{bad.Count} lines lost or doubled rows");
        return bad.Count + wrong == 0 ? 0 : 1;
    }

    private static string Text(ShiftLine line) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{line.Case.Name,-16}{line.Case.Order,-12}{line.Case.Rate,4}%{line.Runs,8}"
                + $"{line.Lost,7}{line.Doubled,9}{line.Incomplete,12}"
                + $"{line.RequestRatio,10:0.000} | naive: {line.NaiveLost,8}"
                + $"{(double)line.NaiveLossyRuns / Math.Max(1, line.Runs),12:0.0%}"
                + $"{line.NaiveDoubled,9}{(line.Case.IsPromised ? "" : "  (not promised)")}"
        );
}
