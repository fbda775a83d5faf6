using System.Diagnostics;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary><c>budgets</c>: every budget of the design, ours against the baseline, side by side in one run.</summary>
public static class BudgetsCommand
{
    public static async Task<int> RunAsync(TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        await output.WriteLineAsync("name | ours | baseline | ratio | budget | ok/OVER | ratio per round");
        var rows = new List<BudgetRow>();
        Func<Task<IReadOnlyList<BudgetRow>>>[] budgets =
        [
            InstructionBudget.MeasureAsync, WorkBudget.MeasureAsync, MemoryBudget.MeasureAsync, LimitBudget.MeasureAsync,
            ParallelBudget.MeasureAsync, TogetherBudget.MeasureAsync, RequestBudget.MeasureAsync, StartBudget.MeasureAsync,
        ];
        foreach (var budget in budgets)
        {
            foreach (var row in await budget())
            {
                rows.Add(row);
                await output.WriteLineAsync(row.ToString());
            }
        }

        var over = rows.Count(row => !row.IsOk);
        await output.WriteLineAsync($"{rows.Count - over} ok, {over} over, in {watch.Elapsed.TotalSeconds:0} s");
        return over == 0 ? 0 : 1;
    }
}
