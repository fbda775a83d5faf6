using System.Diagnostics;
using System.Globalization;
using Affiliate.Client.Benchmarks.Serving;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>Start of a native program to its first payout: with this library, against the same program with a bare HttpClient.</summary>
public static class StartBudget
{
    private const int Rounds = 15;

    public static async Task<IReadOnlyList<BudgetRow>> MeasureAsync()
    {
        var folder = FindPrograms();
        using var server = await ServerProcess.StartAsync(100);
        var rounds = new List<(double, double)>();
        for (var i = 0; i < Rounds; i++)
            rounds.Add((await FirstPayoutAsync(Path.Combine(folder, "smoke", "Affiliate.Client.Smoke"), server.Address), await FirstPayoutAsync(Path.Combine(folder, "bare", "Affiliate.Client.Smoke.Bare"), server.Address)));
        return [new("native program, start to first payout", "ms", rounds, 1.3)];
    }

    private static string FindPrograms()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var programs = Path.Combine(folder, "artifacts", "aot");
            if (Directory.Exists(programs)) return programs;
        }

        throw new InvalidOperationException("The native programs are missing. Run `bash tests/publish-aot.sh` first.");
    }

    // The program says itself when the first payout was there, measured from the start of its process.
    private static async Task<double> FirstPayoutAsync(string program, Uri address)
    {
        var start = new ProcessStartInfo(program, ["first", address.AbsoluteUri]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var line = output.Split('\n').First(line => line.StartsWith("first ", StringComparison.Ordinal));
        return double.Parse(line["first ".Length..], CultureInfo.InvariantCulture);
    }
}
